"""Outlets."""

from selon.read.outlets.outlet import Outlet

OUTLETS: tuple[Outlet, ...] = ()

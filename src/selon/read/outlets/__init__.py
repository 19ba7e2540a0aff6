"""Outlets and publisher families: who belongs to whom. One small file a country; adding an outlet is one line."""

from selon.read.outlets.lookup import lookup, of_address
from selon.read.outlets.outlet import Outlet

__all__ = ["Outlet", "lookup", "of_address"]

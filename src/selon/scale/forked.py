"""Imported by the process that workers are forked from, where the system has one: loads what all of them need, once."""

from __future__ import annotations

import contextlib

from selon.errors import SelonError
from selon.scale.warm import warm

__all__: list[str] = []

# A failure is met again, and told, by the first worker.
with contextlib.suppress(SelonError):
    warm()

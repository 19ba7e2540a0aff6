"""What people correct: appended, never overwritten, held to the words and not to a row, and always undoable."""

from selon.keep.corrections.agreement import Agreement, agreement
from selon.keep.corrections.apply import REJECTED, Outlook, amended, applied, corrected, is_rejected, only, outlooks
from selon.keep.corrections.make import about
from selon.keep.corrections.record import ACTIONS, FIELDS, SUBJECTS, Correction, checked, from_json, in_force

__all__ = [
    "ACTIONS",
    "FIELDS",
    "REJECTED",
    "SUBJECTS",
    "Agreement",
    "Correction",
    "Outlook",
    "about",
    "agreement",
    "amended",
    "applied",
    "checked",
    "corrected",
    "from_json",
    "in_force",
    "is_rejected",
    "only",
    "outlooks",
]

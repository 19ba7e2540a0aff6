"""The dossier: one SQLite file with pages, findings and what was weighed. All SQL of selon is written here."""

from selon.keep.backup import backup
from selon.keep.check import Flaw, check
from selon.keep.corrections import Correction, is_rejected
from selon.keep.dossier import Dossier
from selon.keep.dump import digest, dump
from selon.keep.manifest import manifest
from selon.keep.outcome import Outcome, Summary, key, without_findings
from selon.keep.readings import CLAIMS, KINDS, PIECES
from selon.keep.rows import COLUMNS, Filed, filed

__all__ = [
    "CLAIMS",
    "COLUMNS",
    "KINDS",
    "PIECES",
    "Correction",
    "Dossier",
    "Filed",
    "Flaw",
    "Outcome",
    "Summary",
    "backup",
    "check",
    "digest",
    "dump",
    "filed",
    "is_rejected",
    "key",
    "manifest",
    "without_findings",
]

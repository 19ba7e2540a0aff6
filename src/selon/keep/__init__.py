"""The dossier: one SQLite file with pages, findings and what was weighed. All SQL of selon is written here."""

from selon.keep.backup import backup
from selon.keep.check import Flaw, check
from selon.keep.corrections import Correction, is_rejected
from selon.keep.dossier import Dossier
from selon.keep.dump import digest, dump
from selon.keep.manifest import manifest
from selon.keep.outcome import Outcome, Summary, key, without_findings
from selon.keep.readings import reading_of
from selon.keep.rows import findings_rows, page_row

__all__ = [
    "Correction",
    "Dossier",
    "Flaw",
    "Outcome",
    "Summary",
    "backup",
    "check",
    "digest",
    "dump",
    "findings_rows",
    "is_rejected",
    "key",
    "manifest",
    "page_row",
    "reading_of",
    "without_findings",
]

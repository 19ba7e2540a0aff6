"""A dossier as files for other programs: one file a table, CSV or JSON Lines."""

from selon.show.export.export import FORMATS, export

__all__ = ["FORMATS", "export"]

"""The desk: a dossier in the browser, to read, to search, to correct. Whole without JavaScript, alone without network."""

from selon.show.desk.app import build_app
from selon.show.desk.serve import serve

__all__ = ["build_app", "serve"]

"""The desk: a dossier in the browser, to read, to search, to correct. Whole without JavaScript, alone without network."""

from selon.show.desk.app import build_app
from selon.show.desk.serve import Serving, serve

__all__ = ["Serving", "build_app", "serve"]

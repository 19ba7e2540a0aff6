"""Showing a dossier: the terminal page, the report, and the interface's words."""

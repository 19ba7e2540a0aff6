"""Of a SQLite file: a new dossier is an empty one migrated."""

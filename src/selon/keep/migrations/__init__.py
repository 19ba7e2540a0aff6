"""Forward migrations of the dossier, a package a database: `NNN_name.sql`, applied in order."""

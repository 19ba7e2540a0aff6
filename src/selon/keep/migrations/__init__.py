"""Forward migrations of the dossier: `NNN_name.sql`, applied in order; a new dossier is an empty one migrated."""

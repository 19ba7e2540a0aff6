-- What the pages of the dossier tell of one another's passages; a row here stands over the page's own label.

CREATE TABLE relabels (
  page     TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  reason   TEXT NOT NULL,
  score    REAL NOT NULL,
  PRIMARY KEY (page, position)
) WITHOUT ROWID;

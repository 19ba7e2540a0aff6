-- Events: what happened, who did it, to whom, where and when, with the counts that stand with them.

CREATE TABLE events (
  id         TEXT PRIMARY KEY,
  page       TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  stop       INTEGER NOT NULL,
  text       TEXT NOT NULL,
  type       TEXT NOT NULL,
  kind       TEXT,
  who        TEXT,
  who_start  INTEGER,
  whom       TEXT,
  whom_start INTEGER,
  place      TEXT REFERENCES places (id) ON DELETE CASCADE,
  time       TEXT REFERENCES times (id) ON DELETE CASCADE,
  statement  TEXT REFERENCES statements (id) ON DELETE CASCADE,
  modality   TEXT NOT NULL,
  side       TEXT,
  acled      TEXT NOT NULL,
  ucdp       TEXT NOT NULL,
  rule       TEXT NOT NULL,
  UNIQUE (page, position)
) WITHOUT ROWID;
CREATE INDEX events_type ON events (type);
CREATE INDEX events_place ON events (place);
CREATE INDEX events_time ON events (time);
CREATE INDEX events_statement ON events (statement);

CREATE TABLE event_counts (
  event    TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  count    TEXT NOT NULL REFERENCES counts (id) ON DELETE CASCADE,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;
CREATE INDEX event_counts_count ON event_counts (count);

CREATE VIEW events_with_sources AS
SELECT e.id, e.text, e.type, e.kind, e.who, e.whom, coalesce(pl.name, pl.text) AS place, pl.lat, pl.lon,
       t.value AS time, e.modality, e.side, coalesce(s.resolved, s.source) AS source, s.modality AS source_modality,
       e.acled, e.ucdp, p.outlet, p.published, p.title, p.url, e.page, e.rule
FROM events AS e
JOIN pages AS p ON p.id = e.page
LEFT JOIN statements AS s ON s.id = e.statement
LEFT JOIN places AS pl ON pl.id = e.place
LEFT JOIN times AS t ON t.id = e.time
ORDER BY p.position, e.position;

-- The tables of a dossier. Spans are [start, stop) in code points of pages.text.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One row a build: when it ran and what it added. Informational only; nothing is ordered by these times.
CREATE TABLE runs (
  id       INTEGER PRIMARY KEY,
  started  TEXT NOT NULL,
  ended    TEXT,
  selon    TEXT NOT NULL,
  workers  INTEGER,
  added    INTEGER NOT NULL DEFAULT 0,
  problems INTEGER NOT NULL DEFAULT 0
);

-- The bytes as they were read, compressed with zlib; the hash is that of the bytes before compression.
CREATE TABLE raw (
  sha256 TEXT PRIMARY KEY,
  size   INTEGER NOT NULL,
  media  TEXT NOT NULL,
  data   BLOB NOT NULL
);

CREATE TABLE pages (
  position   INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  url        TEXT,
  outlet     TEXT,
  publisher  TEXT,
  published  TEXT,
  modified   TEXT,
  title      TEXT,
  authors    TEXT NOT NULL,
  language   TEXT NOT NULL,
  text       TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  raw_sha256 TEXT NOT NULL,
  location   TEXT NOT NULL,
  rules      TEXT NOT NULL,
  pipeline   TEXT NOT NULL,
  selon      TEXT NOT NULL
);
CREATE INDEX pages_sha256 ON pages (sha256);
CREATE INDEX pages_outlet ON pages (outlet);

-- Every record met in a source: where it lay, its key (bytes and what was known of them), the page it became.
CREATE TABLE records (
  key      TEXT NOT NULL,
  location TEXT NOT NULL,
  raw      TEXT REFERENCES raw (sha256),
  page     TEXT REFERENCES pages (id),
  PRIMARY KEY (key, location)
) WITHOUT ROWID;
CREATE INDEX records_page ON records (page);

CREATE TABLE problems (
  location TEXT NOT NULL,
  what     TEXT NOT NULL,
  mend     TEXT NOT NULL,
  sha256   TEXT,
  key      TEXT,
  page     TEXT REFERENCES pages (id),
  PRIMARY KEY (location, what)
) WITHOUT ROWID;
CREATE INDEX problems_key ON problems (key);
CREATE INDEX problems_page ON problems (page);

CREATE TABLE passages (
  page     TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  reason   TEXT NOT NULL,
  score    REAL NOT NULL,
  PRIMARY KEY (page, position)
) WITHOUT ROWID;

-- The columns content, source, cue, relay and mark repeat the words of statement_spans for whoever queries by hand.
CREATE TABLE statements (
  number   INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  page     TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  passage  INTEGER NOT NULL,
  content  TEXT NOT NULL,
  source   TEXT,
  resolved TEXT,
  cue      TEXT,
  relay    TEXT,
  form     TEXT NOT NULL,
  modality TEXT NOT NULL,
  mark     TEXT,
  rule     TEXT NOT NULL,
  UNIQUE (page, position)
);
CREATE INDEX statements_resolved ON statements (resolved);

CREATE TABLE statement_spans (
  statement TEXT NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
  role      TEXT NOT NULL CHECK (role IN ('content', 'source', 'cue', 'relay', 'mark')),
  position  INTEGER NOT NULL,
  start     INTEGER NOT NULL,
  stop      INTEGER NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (statement, role, position)
) WITHOUT ROWID;

CREATE TABLE times (
  id         TEXT PRIMARY KEY,
  page       TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  stop       INTEGER NOT NULL,
  text       TEXT NOT NULL,
  value      TEXT,
  type       TEXT NOT NULL,
  mod        TEXT,
  earliest   TEXT,
  latest     TEXT,
  precision  TEXT,
  candidates TEXT NOT NULL,
  rule       TEXT NOT NULL,
  UNIQUE (page, position)
) WITHOUT ROWID;

CREATE TABLE places (
  id          TEXT PRIMARY KEY,
  page        TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  start       INTEGER NOT NULL,
  stop        INTEGER NOT NULL,
  text        TEXT NOT NULL,
  name        TEXT,
  country     TEXT,
  lat         REAL,
  lon         REAL,
  level       TEXT,
  method      TEXT NOT NULL,
  score       REAL NOT NULL,
  uncertainty REAL,
  candidates  TEXT NOT NULL,
  rule        TEXT NOT NULL,
  UNIQUE (page, position)
) WITHOUT ROWID;
CREATE INDEX places_name ON places (name);

CREATE TABLE counts (
  id         TEXT PRIMARY KEY,
  page       TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  start      INTEGER NOT NULL,
  stop       INTEGER NOT NULL,
  text       TEXT NOT NULL,
  effect     TEXT NOT NULL,
  victims    TEXT,
  low        INTEGER,
  high       INTEGER,
  approx     INTEGER NOT NULL,
  vague      INTEGER NOT NULL,
  by_whom    TEXT,
  period     TEXT NOT NULL,
  statement  TEXT REFERENCES statements (id) ON DELETE CASCADE,
  place      TEXT REFERENCES places (id) ON DELETE CASCADE,
  time       TEXT REFERENCES times (id) ON DELETE CASCADE,
  total_of   TEXT REFERENCES counts (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  convention TEXT,
  kind       TEXT,
  rule       TEXT NOT NULL,
  UNIQUE (page, position)
) WITHOUT ROWID;
CREATE INDEX counts_statement ON counts (statement);
CREATE INDEX counts_place ON counts (place);
CREATE INDEX counts_time ON counts (time);
CREATE INDEX counts_total_of ON counts (total_of);

CREATE TABLE actors (
  id       TEXT PRIMARY KEY,
  page     TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  acronym  TEXT,
  offices  TEXT NOT NULL,
  rule     TEXT NOT NULL,
  UNIQUE (page, position)
) WITHOUT ROWID;
CREATE INDEX actors_name ON actors (name);

CREATE TABLE mentions (
  actor    TEXT NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (actor, position)
) WITHOUT ROWID;

-- What was weighed over all pages; replaced as a whole each time.
CREATE TABLE copies (
  position INTEGER PRIMARY KEY,
  origin   TEXT NOT NULL,
  page     TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  role     TEXT NOT NULL,
  credit   TEXT,
  variants TEXT NOT NULL,
  evidence TEXT NOT NULL
);
CREATE INDEX copies_origin ON copies (origin);
CREATE INDEX copies_page ON copies (page);

CREATE TABLE claims (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  label    TEXT NOT NULL,
  effect   TEXT,
  low      INTEGER,
  high     INTEGER,
  place    TEXT,
  earliest TEXT,
  latest   TEXT,
  grade    TEXT NOT NULL,
  origins  INTEGER NOT NULL,
  flags    TEXT NOT NULL,
  why      TEXT NOT NULL
);

CREATE TABLE claim_members (
  claim     TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  count     TEXT REFERENCES counts (id) ON DELETE CASCADE,
  statement TEXT REFERENCES statements (id) ON DELETE CASCADE,
  PRIMARY KEY (claim, position),
  CHECK ((count IS NULL) <> (statement IS NULL))
) WITHOUT ROWID;
CREATE INDEX claim_members_count ON claim_members (count);
CREATE INDEX claim_members_statement ON claim_members (statement);

CREATE TABLE conflicts (
  position    INTEGER PRIMARY KEY,
  count_a     TEXT REFERENCES counts (id) ON DELETE CASCADE,
  count_b     TEXT REFERENCES counts (id) ON DELETE CASCADE,
  statement_a TEXT REFERENCES statements (id) ON DELETE CASCADE,
  statement_b TEXT REFERENCES statements (id) ON DELETE CASCADE,
  rule        TEXT NOT NULL,
  why         TEXT NOT NULL,
  CHECK ((count_a IS NULL) <> (statement_a IS NULL)),
  CHECK ((count_b IS NULL) <> (statement_b IS NULL))
);
CREATE INDEX conflicts_count_a ON conflicts (count_a);
CREATE INDEX conflicts_count_b ON conflicts (count_b);
CREATE INDEX conflicts_statement_a ON conflicts (statement_a);
CREATE INDEX conflicts_statement_b ON conflicts (statement_b);

CREATE TABLE stories (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  title    TEXT NOT NULL
);

CREATE TABLE story_members (
  story    TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  page     TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  PRIMARY KEY (story, position)
) WITHOUT ROWID;
CREATE INDEX story_members_page ON story_members (page);

CREATE TABLE story_entries (
  story    TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  day      TEXT NOT NULL,
  text     TEXT NOT NULL,
  origins  INTEGER NOT NULL,
  page     TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  PRIMARY KEY (story, position)
) WITHOUT ROWID;
CREATE INDEX story_entries_page ON story_entries (page);

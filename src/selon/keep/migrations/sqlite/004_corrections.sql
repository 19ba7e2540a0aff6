-- What people have corrected. Rows are only ever added: an undoing is a row of its own.
-- A correction holds on to the words (hash of the page's text, span), not to a row of this file.
CREATE TABLE corrections (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  who     TEXT NOT NULL,
  made    TEXT NOT NULL,
  why     TEXT NOT NULL,
  action  TEXT NOT NULL,
  subject TEXT NOT NULL,
  text    TEXT NOT NULL,
  start   INTEGER NOT NULL,
  stop    INTEGER NOT NULL,
  words   TEXT NOT NULL,
  was     TEXT NOT NULL,
  set_to  TEXT NOT NULL,
  undoes  TEXT
);
CREATE INDEX corrections_text ON corrections (text);
CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections BEGIN
  SELECT raise(ABORT, 'a correction is never changed: undo it');
END;
CREATE TRIGGER corrections_last BEFORE DELETE ON corrections BEGIN
  SELECT raise(ABORT, 'a correction is never deleted: undo it');
END;

-- Claims and conflicts may name findings that a person has added, which stand in no table of findings.
CREATE TABLE carried AS SELECT * FROM claim_members;
DROP TABLE claim_members;
CREATE TABLE claim_members (
  claim     TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  count     TEXT,
  statement TEXT,
  PRIMARY KEY (claim, position),
  CHECK ((count IS NULL) <> (statement IS NULL))
) WITHOUT ROWID;
INSERT INTO claim_members SELECT claim, position, count, statement FROM carried;
DROP TABLE carried;
CREATE INDEX claim_members_count ON claim_members (count);
CREATE INDEX claim_members_statement ON claim_members (statement);

CREATE TABLE carried AS SELECT * FROM conflicts;
DROP TABLE conflicts;
CREATE TABLE conflicts (
  position    INTEGER PRIMARY KEY,
  count_a     TEXT,
  count_b     TEXT,
  statement_a TEXT,
  statement_b TEXT,
  rule        TEXT NOT NULL,
  why         TEXT NOT NULL,
  CHECK ((count_a IS NULL) <> (statement_a IS NULL)),
  CHECK ((count_b IS NULL) <> (statement_b IS NULL))
);
INSERT INTO conflicts SELECT position, count_a, count_b, statement_a, statement_b, rule, why FROM carried;
DROP TABLE carried;
CREATE INDEX conflicts_count_a ON conflicts (count_a);
CREATE INDEX conflicts_count_b ON conflicts (count_b);
CREATE INDEX conflicts_statement_a ON conflicts (statement_a);
CREATE INDEX conflicts_statement_b ON conflicts (statement_b);

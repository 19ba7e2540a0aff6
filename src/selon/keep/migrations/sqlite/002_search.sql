-- Search over pages and statements, accents and case aside, and views for whoever queries by hand.

CREATE VIRTUAL TABLE pages_search USING fts5 (
  title, text, content='pages', content_rowid='position', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER pages_search_insert AFTER INSERT ON pages BEGIN
  INSERT INTO pages_search (rowid, title, text) VALUES (new.position, new.title, new.text);
END;
CREATE TRIGGER pages_search_delete AFTER DELETE ON pages BEGIN
  INSERT INTO pages_search (pages_search, rowid, title, text) VALUES ('delete', old.position, old.title, old.text);
END;

CREATE VIRTUAL TABLE statements_search USING fts5 (
  content, source, resolved, content='statements', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER statements_search_insert AFTER INSERT ON statements BEGIN
  INSERT INTO statements_search (rowid, content, source, resolved)
  VALUES (new.number, new.content, new.source, new.resolved);
END;
CREATE TRIGGER statements_search_delete AFTER DELETE ON statements BEGIN
  INSERT INTO statements_search (statements_search, rowid, content, source, resolved)
  VALUES ('delete', old.number, old.content, old.source, old.resolved);
END;

INSERT INTO pages_search (pages_search) VALUES ('rebuild');
INSERT INTO statements_search (statements_search) VALUES ('rebuild');

CREATE VIEW statements_with_sources AS
SELECT s.id, s.content, coalesce(s.resolved, s.source) AS source, s.source AS source_words, s.cue, s.relay,
       s.form, s.modality, p.outlet, p.published, p.title, p.url, s.page, s.rule
FROM statements AS s JOIN pages AS p ON p.id = s.page
ORDER BY p.position, s.position;

CREATE VIEW counts_with_sources AS
SELECT c.id, c.text, c.effect, c.victims, c.low, c.high, c.approx, c.vague, c.by_whom, c.period,
       coalesce(s.resolved, s.source) AS source, s.relay, s.modality, coalesce(pl.name, pl.text) AS place,
       t.value AS time, p.outlet, p.published, p.title, p.url, c.page, c.rule
FROM counts AS c
JOIN pages AS p ON p.id = c.page
LEFT JOIN statements AS s ON s.id = c.statement
LEFT JOIN places AS pl ON pl.id = c.place
LEFT JOIN times AS t ON t.id = c.time
ORDER BY p.position, c.position;

CREATE VIEW counts_by_claim AS
SELECT k.id AS claim, k.label, k.grade, k.origins, k.flags, c.id AS count, c.text, c.low, c.high, c.approx,
       coalesce(s.resolved, s.source) AS source, s.relay, s.modality, p.outlet, p.published, p.title, p.url, c.page
FROM claims AS k
JOIN claim_members AS m ON m.claim = k.id
JOIN counts AS c ON c.id = m.count
JOIN pages AS p ON p.id = c.page
LEFT JOIN statements AS s ON s.id = c.statement
ORDER BY k.position, m.position;

CREATE VIEW conflicts_with_words AS
SELECT x.rule, x.why, coalesce(ca.text, sa.content) AS a, pa.outlet AS outlet_a, pa.published AS published_a,
       coalesce(cb.text, sb.content) AS b, pb.outlet AS outlet_b, pb.published AS published_b,
       coalesce(x.count_a, x.statement_a) AS id_a, coalesce(x.count_b, x.statement_b) AS id_b
FROM conflicts AS x
LEFT JOIN counts AS ca ON ca.id = x.count_a
LEFT JOIN statements AS sa ON sa.id = x.statement_a
LEFT JOIN counts AS cb ON cb.id = x.count_b
LEFT JOIN statements AS sb ON sb.id = x.statement_b
JOIN pages AS pa ON pa.id = coalesce(ca.page, sa.page)
JOIN pages AS pb ON pb.id = coalesce(cb.page, sb.page)
ORDER BY x.position;

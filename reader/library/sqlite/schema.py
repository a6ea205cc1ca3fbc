"""The tables of the library, and the migrations from older schemas."""

from collections.abc import Sequence

APPLICATION_ID = 0x50514C42
"""``PQLB``: identifies libraries of this program in the file header."""

TABLES = """
CREATE TABLE articles (
  n INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  location BLOB NOT NULL,            -- as the file system spells it
  title TEXT NOT NULL,
  site TEXT NOT NULL,
  digest TEXT NOT NULL,              -- of the edition opened last; empty when never opened
  opened INTEGER NOT NULL,           -- microseconds since 1970, as all times here
  progress REAL NOT NULL,
  starred INTEGER NOT NULL,
  byline TEXT NOT NULL,
  published TEXT NOT NULL,
  language TEXT NOT NULL,
  canonical_url TEXT NOT NULL,
  annotations INTEGER NOT NULL DEFAULT 0,  -- live ones; kept by triggers
  revision INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX articles_by_time ON articles (opened);
CREATE INDEX articles_saved ON articles (opened) WHERE starred;

CREATE TABLE aliases (
  alias TEXT PRIMARY KEY,            -- url:…, file:… or text:…
  article TEXT NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_article ON aliases (article);

CREATE TABLE annotations (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (key),
  motivation TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  copies INTEGER NOT NULL,
  copy INTEGER NOT NULL,
  digest TEXT NOT NULL,
  created INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  body TEXT NOT NULL,
  tags TEXT NOT NULL,                -- one a line
  colour TEXT NOT NULL,
  mark TEXT NOT NULL,
  speaker TEXT NOT NULL,
  deleted INTEGER,                   -- when it was moved to the trash
  revision INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX annotations_by_article ON annotations (article, start) WHERE deleted IS NULL;
CREATE INDEX annotations_by_time ON annotations (created) WHERE deleted IS NULL;
CREATE INDEX annotations_in_trash ON annotations (deleted) WHERE deleted IS NOT NULL;

CREATE TABLE editions (
  digest TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  text BLOB NOT NULL,                -- zlib
  saved INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX editions_by_article ON editions (article);

CREATE TABLE positions (
  article TEXT PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  copies INTEGER NOT NULL,
  copy INTEGER NOT NULL,
  digest TEXT NOT NULL,
  revision INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE drafts (
  slot TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  saved INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE tally (                 -- one row: what must be there, and how often we wrote
  writes INTEGER NOT NULL,
  annotations INTEGER NOT NULL       -- rows, those in the trash included
) STRICT;
INSERT INTO tally VALUES (0, 0);

CREATE VIRTUAL TABLE found USING fts5 (
  body, exact, tags,
  content = 'annotations', content_rowid = 'n',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE VIRTUAL TABLE titles USING fts5 (
  title, site,
  content = 'articles', content_rowid = 'n',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TRIGGER annotation_made AFTER INSERT ON annotations BEGIN
  UPDATE tally SET annotations = annotations + 1;
END;
CREATE TRIGGER annotation_gone AFTER DELETE ON annotations BEGIN
  UPDATE tally SET annotations = annotations - 1;
END;
CREATE TRIGGER live_made AFTER INSERT ON annotations WHEN new.deleted IS NULL BEGIN
  UPDATE articles SET annotations = annotations + 1 WHERE key = new.article;
  INSERT INTO found (rowid, body, exact, tags) VALUES (new.n, new.body, new.exact, new.tags);
END;
CREATE TRIGGER live_gone AFTER DELETE ON annotations WHEN old.deleted IS NULL BEGIN
  UPDATE articles SET annotations = annotations - 1 WHERE key = old.article;
  INSERT INTO found (found, rowid, body, exact, tags)
    VALUES ('delete', old.n, old.body, old.exact, old.tags);
END;
CREATE TRIGGER annotation_changed AFTER UPDATE ON annotations BEGIN
  UPDATE articles SET annotations = annotations - 1
    WHERE key = old.article AND old.deleted IS NULL;
  INSERT INTO found (found, rowid, body, exact, tags)
    SELECT 'delete', old.n, old.body, old.exact, old.tags WHERE old.deleted IS NULL;
  UPDATE articles SET annotations = annotations + 1
    WHERE key = new.article AND new.deleted IS NULL;
  INSERT INTO found (rowid, body, exact, tags)
    SELECT new.n, new.body, new.exact, new.tags WHERE new.deleted IS NULL;
END;
CREATE TRIGGER title_made AFTER INSERT ON articles BEGIN
  INSERT INTO titles (rowid, title, site) VALUES (new.n, new.title, new.site);
END;
CREATE TRIGGER title_gone AFTER DELETE ON articles BEGIN
  INSERT INTO titles (titles, rowid, title, site)
    VALUES ('delete', old.n, old.title, old.site);
END;
CREATE TRIGGER title_changed AFTER UPDATE OF title, site ON articles
WHEN old.title IS NOT new.title OR old.site IS NOT new.site BEGIN
  INSERT INTO titles (titles, rowid, title, site)
    VALUES ('delete', old.n, old.title, old.site);
  INSERT INTO titles (rowid, title, site) VALUES (new.n, new.title, new.site);
END;
"""

_SYNC_TABLES = """
CREATE TABLE sync_records (          -- what other machines may know, with the time of each field
  id TEXT PRIMARY KEY,               -- note:…, article:… or edition:… and the id
  state TEXT NOT NULL,               -- JSON
  own INTEGER NOT NULL,              -- when it was changed here last, by our clock; 0 when never
  revision INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX sync_records_by_own ON sync_records (own) WHERE own > 0;
CREATE TABLE sync_marks (            -- how far we got; all of it can be found out again
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

_SEARCH_OF_LIVE = """
CREATE VIEW live AS SELECT n, body, exact, tags FROM annotations WHERE deleted IS NULL;
DROP TABLE found;
CREATE VIRTUAL TABLE found USING fts5 (
  body, exact, tags,
  content = 'live', content_rowid = 'n',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO found (found) VALUES ('rebuild');
"""
# With the table itself as content, integrity checks failed as soon as the trash was not empty.

STEPS: Sequence[str] = (TABLES, _SYNC_TABLES, _SEARCH_OF_LIVE)
"""``STEPS[n]`` migrates from schema version n to n + 1; version 0 is an empty file."""

VERSION = len(STEPS)
"""The schema version of this release, in the header as ``user_version``."""

-- What the texts of the Library say, to be searched: a cache of files that lie elsewhere, no part of anybody's record.
CREATE TABLE indexed_texts (
  id       INTEGER PRIMARY KEY,
  text_id  TEXT NOT NULL UNIQUE,
  revision TEXT NOT NULL,
  -- 0 until its body was read: so far only what stands above it can be found.
  whole    INTEGER NOT NULL CHECK (whole IN (0, 1))
) STRICT;
-- A row for each of them, by the same id.
CREATE VIRTUAL TABLE text_index USING fts5 (
  title, about, kind, sources, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

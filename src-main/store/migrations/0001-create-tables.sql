CREATE TABLE learners (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE COLLATE NOCASE,
  created_at  INTEGER NOT NULL,
  removing    INTEGER NOT NULL DEFAULT 0 CHECK (removing IN (0, 1))
) STRICT;

-- One row: who is learning now.
CREATE TABLE current_learner (
  one         INTEGER PRIMARY KEY CHECK (one = 1),
  learner_id  TEXT NOT NULL REFERENCES learners (id)
) STRICT;

CREATE TABLE settings (
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  name        TEXT NOT NULL,
  value       TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (learner_id, name)
) STRICT, WITHOUT ROWID;

-- Every revision of a text that anyone was asked about, whole, as its file was.
CREATE TABLE texts (
  id          TEXT NOT NULL,
  revision    TEXT NOT NULL,
  file        TEXT NOT NULL,
  added_at    INTEGER NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT;

-- The record. Appended, never updated; each learner's rows form one chain of hashes.
CREATE TABLE events (
  seq         INTEGER PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  learner_id  TEXT NOT NULL REFERENCES learners (id),
  place       INTEGER NOT NULL,
  at          INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  body        TEXT NOT NULL CHECK (json_valid(body)),
  previous    BLOB NOT NULL CHECK (length(previous) = 32),
  hash        BLOB NOT NULL CHECK (length(hash) = 32),
  UNIQUE (learner_id, place)
) STRICT;

CREATE TRIGGER events_are_not_updated BEFORE UPDATE ON events BEGIN
  SELECT RAISE (ABORT, 'events are appended, never updated');
END;

CREATE TRIGGER events_leave_only_with_their_learner BEFORE DELETE ON events
WHEN NOT EXISTS (SELECT 1 FROM learners WHERE id = OLD.learner_id AND removing = 1) BEGIN
  SELECT RAISE (ABORT, 'an event leaves only with its learner');
END;

-- What is left of a learner who was removed: that there was one, and when. No name, no id.
CREATE TABLE removals (
  seq         INTEGER PRIMARY KEY,
  at          INTEGER NOT NULL,
  events      INTEGER NOT NULL
) STRICT;

-- From here on: summaries. Each can be dropped and made again from the events, and a test does.
CREATE TABLE sessions (
  id          TEXT PRIMARY KEY,
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  text_id     TEXT NOT NULL,
  revision    TEXT NOT NULL,
  segments    TEXT NOT NULL CHECK (json_valid(segments)),
  answered    INTEGER NOT NULL DEFAULT 0,
  passed      INTEGER NOT NULL DEFAULT 0,
  started_at  INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;
-- With `answered`, so that answers and practised sessions are counted from the index alone.
CREATE INDEX sessions_of_learner ON sessions (learner_id, text_id, finished_at, answered);

CREATE TABLE answers (
  seq          INTEGER PRIMARY KEY REFERENCES events (seq) ON DELETE CASCADE,
  event_id     TEXT NOT NULL UNIQUE,
  learner_id   TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  session_id   TEXT NOT NULL,
  at           INTEGER NOT NULL,
  text_id      TEXT NOT NULL,
  revision     TEXT NOT NULL,
  segment_id   TEXT NOT NULL,
  exercise     TEXT NOT NULL,
  given_label  TEXT NOT NULL,
  key_label    TEXT NOT NULL,
  given_owner  TEXT,
  key_owner    TEXT,
  given_source TEXT,
  confidence   INTEGER NOT NULL CHECK (confidence BETWEEN 1 AND 3),
  correct      INTEGER NOT NULL CHECK (correct IN (0, 1)),
  first        INTEGER NOT NULL CHECK (first IN (0, 1)),
  duration_ms  INTEGER NOT NULL
) STRICT;
CREATE INDEX answers_of_learner ON answers (learner_id, text_id, segment_id);
CREATE INDEX answers_of_session ON answers (session_id);

CREATE TABLE revealed (
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  text_id     TEXT NOT NULL,
  at          INTEGER NOT NULL,
  PRIMARY KEY (learner_id, text_id)
) STRICT;

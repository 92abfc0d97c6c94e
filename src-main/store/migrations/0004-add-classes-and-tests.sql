-- What is set for this computer, whoever learns on it.
CREATE TABLE device_settings (
  name        TEXT PRIMARY KEY,
  value       TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Learners who practise elsewhere and handed their record in: they are no profiles here.
ALTER TABLE learners ADD COLUMN handed_in INTEGER NOT NULL DEFAULT 0 CHECK (handed_in IN (0, 1));

CREATE TABLE classes (
  id          TEXT PRIMARY KEY,
  name        TEXT NOT NULL UNIQUE COLLATE NOCASE,
  created_at  INTEGER NOT NULL
) STRICT;

-- A place in a class, under the name its teacher uses, and whose record belongs to it once there is one.
CREATE TABLE seats (
  id          TEXT PRIMARY KEY,
  class_id    TEXT NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
  -- As the teacher ordered them.
  number      INTEGER NOT NULL,
  name        TEXT NOT NULL COLLATE NOCASE,
  learner_id  TEXT REFERENCES learners (id) ON DELETE SET NULL,
  UNIQUE (class_id, name),
  UNIQUE (class_id, learner_id)
) STRICT;
CREATE INDEX seats_of_learner ON seats (learner_id);

-- Each time a learner's record came in, and what was new in it.
CREATE TABLE hand_ins (
  id          TEXT PRIMARY KEY,
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  at          INTEGER NOT NULL,
  new_answers INTEGER NOT NULL,
  new_events  INTEGER NOT NULL
) STRICT;
CREATE INDEX hand_ins_of_learner ON hand_ins (learner_id, at);

-- What a teacher wrote about an answer. Beside the record, not in it: its chain is the learner's own.
CREATE TABLE comments (
  id          TEXT PRIMARY KEY,
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  -- The answer it is about.
  event_id    TEXT NOT NULL,
  author      TEXT NOT NULL,
  -- NULL once it was taken back, which travels as a change of words does.
  words       TEXT,
  at          INTEGER NOT NULL,
  -- When its words became what they are: of two versions the later stands.
  changed_at  INTEGER NOT NULL,
  -- Written in this data, not brought in: no file changes its words.
  own         INTEGER NOT NULL CHECK (own IN (0, 1)),
  -- Its changed_at when it last went into a file for its learner.
  filed_at    INTEGER,
  -- When the learner first saw these words.
  seen_at     INTEGER
) STRICT;
CREATE INDEX comments_of_learner ON comments (learner_id, event_id);

-- Learners whom the retention period has reached, since when, and on how many days of use that was seen.
CREATE TABLE expiring (
  learner_id  TEXT PRIMARY KEY REFERENCES learners (id) ON DELETE CASCADE,
  since_at    INTEGER NOT NULL,
  -- A day of the calendar, counted from 1 January 1970.
  last_day    INTEGER NOT NULL,
  days_seen   INTEGER NOT NULL,
  -- When the learner was shown that the record will be deleted.
  told_at     INTEGER
) STRICT;

-- When somebody said that a learner's record is to be kept for another period.
CREATE TABLE keeps (
  learner_id  TEXT PRIMARY KEY REFERENCES learners (id) ON DELETE CASCADE,
  at          INTEGER NOT NULL
) STRICT;

-- A summary: the sessions that were a test.
CREATE TABLE sittings (
  session_id  TEXT PRIMARY KEY,
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  occasion    TEXT NOT NULL,
  form        TEXT NOT NULL,
  -- Where its questions came from: the library, or forms kept for testing alone.
  drawn_from  TEXT NOT NULL,
  started_at  INTEGER NOT NULL,
  finished_at INTEGER,
  -- Of the event it ended with: its answers count from there on.
  finished_seq INTEGER
) STRICT;
CREATE INDEX sittings_of_learner ON sittings (learner_id, started_at);

-- A summary: answers of a test that has not ended, as events. They become answers at its end, so that until then no
-- figure, list or export of answers can tell what came of them.
CREATE TABLE sealed_answers (
  seq         INTEGER PRIMARY KEY REFERENCES events (seq) ON DELETE CASCADE,
  session_id  TEXT NOT NULL,
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  text_id     TEXT NOT NULL,
  segment_id  TEXT NOT NULL,
  event       TEXT NOT NULL CHECK (json_valid(event))
) STRICT;
CREATE INDEX sealed_answers_of_session ON sealed_answers (session_id);
CREATE INDEX sealed_answers_of_learner ON sealed_answers (learner_id, text_id, segment_id);

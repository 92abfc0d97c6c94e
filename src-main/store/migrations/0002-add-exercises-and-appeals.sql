-- Sessions over several texts and exercises.
ALTER TABLE sessions RENAME TO sessions_before;
CREATE TABLE sessions (
  id          TEXT PRIMARY KEY,
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  -- Empty where a session mixes texts, or exercises.
  text_id     TEXT,
  exercise    TEXT,
  origin      TEXT NOT NULL,
  introduces  TEXT NOT NULL CHECK (json_valid(introduces)),
  introduced  INTEGER NOT NULL DEFAULT 0,
  tasks       TEXT NOT NULL CHECK (json_valid(tasks)),
  answered    INTEGER NOT NULL DEFAULT 0,
  passed      INTEGER NOT NULL DEFAULT 0,
  started_at  INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;
-- What a session was drawn from is in its event alone. A row without an event is for a verification to find, not here.
INSERT INTO sessions (id, learner_id, text_id, exercise, origin, introduces, tasks, answered, passed, started_at, finished_at)
SELECT id, learner_id, text_id, 'sort', coalesce(origin, 'unseen'), '[]',
  (SELECT json_group_array(
     json_object('textId', text_id, 'revision', revision, 'exercise', 'sort', 'segmentId', value) ORDER BY key)
   FROM json_each(segments)),
  answered, passed, started_at, finished_at
FROM sessions_before LEFT JOIN
  (SELECT body ->> '$.sessionId' AS session_id, body ->> '$.from' AS origin FROM events WHERE kind = 'session.started')
  ON session_id = id;
DROP TABLE sessions_before;
-- With `answered`, so that answers and practised sessions are counted from the index alone; with `id`, so that those
-- over several texts lead to their answers.
CREATE INDEX sessions_of_learner ON sessions (learner_id, text_id, finished_at, answered, id);
CREATE INDEX sessions_open ON sessions (learner_id, started_at) WHERE finished_at IS NULL;

-- Answers of any exercise. Only Sort has labels; `correct` and `score` are empty where nothing was judged.
ALTER TABLE answers RENAME TO answers_before;
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
  layer        TEXT,
  given_label  TEXT,
  key_label    TEXT,
  given_owner  TEXT,
  key_owner    TEXT,
  given_source TEXT,
  confidence   INTEGER NOT NULL CHECK (confidence BETWEEN 1 AND 3),
  correct      INTEGER CHECK (correct IN (0, 1)),
  score        REAL CHECK (score BETWEEN 0 AND 1),
  first        INTEGER NOT NULL CHECK (first IN (0, 1)),
  duration_ms  INTEGER NOT NULL,
  -- The appeal whose ruling last changed the key or the score.
  rescored_by  TEXT,
  -- Segments whose keys an answer of another exercise than Sort rests on; a ruling on one of them takes its score.
  shows        TEXT CHECK (json_valid(shows))
) STRICT;
INSERT INTO answers (seq, event_id, learner_id, session_id, at, text_id, revision, segment_id, exercise, given_label,
  key_label, given_owner, key_owner, given_source, confidence, correct, score, first, duration_ms)
SELECT seq, event_id, learner_id, session_id, at, text_id, revision, segment_id, exercise, given_label,
  key_label, given_owner, key_owner, given_source, confidence, correct,
  CASE WHEN correct = 1 THEN 1.0 WHEN given_label = key_label THEN 0.5 ELSE 0.0 END, first, duration_ms
FROM answers_before ORDER BY seq;
DROP TABLE answers_before;
-- The latest answer to each task is found by stepping along it.
CREATE INDEX answers_of_learner ON answers (learner_id, text_id, exercise, layer, segment_id);
CREATE INDEX answers_in_order ON answers (learner_id);
CREATE INDEX answers_by_time ON answers (learner_id, at);
CREATE INDEX answers_of_session ON answers (session_id, text_id);
-- All that a ruling scores again, of all learners.
CREATE INDEX answers_sorted ON answers (text_id, segment_id) WHERE exercise = 'sort';
CREATE INDEX answers_unsorted ON answers (text_id) WHERE exercise <> 'sort';
-- All that measures rest on; of each segment a learner has at most one.
CREATE INDEX answers_measured ON answers (learner_id, text_id, correct)
  WHERE exercise = 'sort' AND first = 1 AND correct IS NOT NULL;

-- How first answers to Sort came out, by segment: what difficulty is measured from. Kept by the triggers below,
-- whatever changes an answer.
CREATE TABLE segment_rates (
  text_id     TEXT NOT NULL,
  segment_id  TEXT NOT NULL,
  asked       INTEGER NOT NULL,
  right       INTEGER NOT NULL,
  PRIMARY KEY (text_id, segment_id)
) STRICT, WITHOUT ROWID;
INSERT INTO segment_rates (text_id, segment_id, asked, right)
SELECT text_id, segment_id, count(*), sum(correct) FROM answers
WHERE exercise = 'sort' AND first = 1 AND correct IS NOT NULL GROUP BY text_id, segment_id;

CREATE TRIGGER rates_gain_an_answer AFTER INSERT ON answers
WHEN NEW.exercise = 'sort' AND NEW.first = 1 AND NEW.correct IS NOT NULL BEGIN
  INSERT INTO segment_rates VALUES (NEW.text_id, NEW.segment_id, 1, NEW.correct)
    ON CONFLICT DO UPDATE SET asked = asked + 1, right = right + NEW.correct;
END;
CREATE TRIGGER rates_lose_an_answer AFTER DELETE ON answers
WHEN OLD.exercise = 'sort' AND OLD.first = 1 AND OLD.correct IS NOT NULL BEGIN
  UPDATE segment_rates SET asked = asked - 1, right = right - OLD.correct
    WHERE text_id = OLD.text_id AND segment_id = OLD.segment_id;
  DELETE FROM segment_rates WHERE text_id = OLD.text_id AND segment_id = OLD.segment_id AND asked = 0;
END;
CREATE TRIGGER rates_gain_a_rescored_answer AFTER UPDATE OF correct ON answers
WHEN NEW.exercise = 'sort' AND NEW.first = 1 AND NEW.correct IS NOT OLD.correct BEGIN
  INSERT INTO segment_rates VALUES (NEW.text_id, NEW.segment_id, NEW.correct IS NOT NULL, ifnull(NEW.correct, 0))
    ON CONFLICT DO UPDATE SET asked = asked + (NEW.correct IS NOT NULL) - (OLD.correct IS NOT NULL),
      right = right + ifnull(NEW.correct, 0) - ifnull(OLD.correct, 0);
  DELETE FROM segment_rates WHERE text_id = NEW.text_id AND segment_id = NEW.segment_id AND asked = 0;
END;

-- When a learner was first shown the key of a segment by the feedback on an answer.
CREATE TABLE met (
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  text_id     TEXT NOT NULL,
  segment_id  TEXT NOT NULL,
  seq         INTEGER NOT NULL,
  PRIMARY KEY (learner_id, text_id, segment_id)
) STRICT, WITHOUT ROWID;
INSERT INTO met (learner_id, text_id, segment_id, seq)
SELECT learner_id, text_id, segment_id, min(seq) FROM answers GROUP BY learner_id, text_id, segment_id;

CREATE TABLE appeals (
  id           TEXT PRIMARY KEY,
  seq          INTEGER NOT NULL,
  learner_id   TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  -- The answer that it began from, and the key as it stood then.
  event_id     TEXT NOT NULL,
  text_id      TEXT NOT NULL,
  revision     TEXT NOT NULL,
  segment_id   TEXT NOT NULL,
  at           INTEGER NOT NULL,
  key_label    TEXT NOT NULL,
  key_owner    TEXT,
  claim_label  TEXT NOT NULL,
  claim_owner  TEXT,
  rule         TEXT NOT NULL,
  reason       TEXT NOT NULL,
  state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'upheld', 'declined', 'withdrawn')),
  ruled_seq    INTEGER,
  ruled_at     INTEGER,
  ruled_by     TEXT REFERENCES learners (id),
  ruled_reason TEXT,
  -- Of an upheld one: the key since. Without a label there is none, and nothing is scored.
  ruled_label  TEXT,
  ruled_owner  TEXT,
  ruled_voice  TEXT CHECK (json_valid(ruled_voice)),
  -- Answers whose score the ruling changed.
  rescored     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX appeals_of_segment ON appeals (text_id, segment_id);
-- So few among all events that they are found at once.
CREATE INDEX appeals_in_record ON events (seq) WHERE kind IN ('appeal.made', 'appeal.withdrawn', 'appeal.ruled');

-- An answer in the making. No summary: it is gone once the question is answered.
CREATE TABLE drafts (
  session_id  TEXT PRIMARY KEY,
  learner_id  TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  draft       TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { StoreOptions } from '../../../src-main/store/index.ts'
import { ROOT } from '../built-core.ts'

type Migration = NonNullable<StoreOptions['migrations']>[number]

const FOLDER = join(ROOT, 'src-main/store/migrations')

/** What has been released, read from the files. */
export const RELEASED: readonly Migration[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.sql'))
  .sort()
  .map((file, index) => ({
    number: index + 1,
    name: basename(file, '.sql'),
    sql: readFileSync(join(FOLDER, file), 'utf8'),
  }))

const number = RELEASED.length + 1

/**
 * The next one, made up: it builds the two tables anew that most rows lie in and most others point to, and takes
 * long enough to be hit in the middle.
 */
export const MADE_UP: Migration = {
  number,
  name: `${String(number).padStart(4, '0')}-colour-learners`,
  sql: `
    DROP TRIGGER events_leave_only_with_their_learner;
    CREATE TABLE learners_new (
      id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, created_at INTEGER NOT NULL,
      removing INTEGER NOT NULL DEFAULT 0 CHECK (removing IN (0, 1)), colour TEXT NOT NULL DEFAULT 'grey'
    ) STRICT;
    INSERT INTO learners_new (id, name, created_at, removing) SELECT id, name, created_at, removing FROM learners;
    DROP TABLE learners;
    ALTER TABLE learners_new RENAME TO learners;
    CREATE TRIGGER events_leave_only_with_their_learner BEFORE DELETE ON events
    WHEN NOT EXISTS (SELECT 1 FROM learners WHERE id = OLD.learner_id AND removing = 1) BEGIN
      SELECT RAISE (ABORT, 'an event leaves only with its learner');
    END;
    CREATE TABLE answers_new (
      seq INTEGER PRIMARY KEY REFERENCES events (seq) ON DELETE CASCADE, event_id TEXT NOT NULL UNIQUE,
      learner_id TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE, session_id TEXT NOT NULL,
      at INTEGER NOT NULL, text_id TEXT NOT NULL, revision TEXT NOT NULL, segment_id TEXT NOT NULL,
      exercise TEXT NOT NULL, given_label TEXT NOT NULL, key_label TEXT NOT NULL, given_owner TEXT, key_owner TEXT,
      given_source TEXT, confidence INTEGER NOT NULL, correct INTEGER NOT NULL, first INTEGER NOT NULL,
      duration_ms INTEGER NOT NULL
    ) STRICT;
    INSERT INTO answers_new SELECT * FROM answers;
    DROP TABLE answers;
    ALTER TABLE answers_new RENAME TO answers;
    CREATE INDEX answers_of_learner ON answers (learner_id, text_id, segment_id);
    CREATE INDEX answers_of_session ON answers (session_id);
  `,
}

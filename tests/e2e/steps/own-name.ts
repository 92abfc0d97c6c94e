import { rowsOf } from './database.ts'

/** What who is learning now is called: an invented name, until somebody changes it. */
export function ownName(folder: string): string {
  const [row] = rowsOf<{ name: string }>(
    folder,
    'SELECT name FROM learners WHERE id = (SELECT learner_id FROM current_learner)',
  )
  return row?.name ?? ''
}

import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Question } from '../../../src-main/domain/exercise/exercise-kind.ts'
import { parseStudyText } from '../../../src-main/domain/labelling/format.ts'
import { askedTask, rowsOf } from './database.ts'
import { ARTICLE_FILE } from '../installation.ts'
import { pressUntilFocused } from './keyboard.ts'
import { exercise } from './sorting.ts'

const HARBOUR_FILE = 'tests/fixtures/harbour.study'
/** A short text with every kind of task; `test.use({ texts: HARBOUR })` puts it into the library beside the article. */
export const HARBOUR = `${ARTICLE_FILE} ${HARBOUR_FILE}`
const TITLE = 'The harbour of Lindow'

const ROOT = resolve(import.meta.dirname, '../../..')
const { text } = parseStudyText(readFileSync(resolve(ROOT, HARBOUR_FILE), 'utf8'))

/** The question that stands, as the core makes it: its item, its key and the order of its choices follow from it. */
export function askedQuestion(folder: string): Question {
  const { segmentId } = askedTask(folder)
  const [session] = rowsOf<{ id: string }>(
    folder,
    'SELECT id FROM sessions WHERE finished_at IS NULL ORDER BY started_at DESC',
  )
  const segment = text?.segments.find(({ id }) => id === segmentId)
  if (!text || !segment || !session) throw new Error('The harbour text asks nothing.')
  return { text, segment, seed: `${session.id} ${segment.id}` }
}

/** The ways from the Library to an exercise on the harbour text, one after another. */
const waysTo = (page: Page, name: string) => [
  page.getByRole('link', { name: 'Library', exact: true }),
  page.getByRole('link', { name: new RegExp(`^About this text ?: ${TITLE}$`) }),
  page.getByRole('link', { name: new RegExp(`^Practise ?: ${name}$`) }),
]

/** From anywhere to the first question of an exercise on the harbour text, past the primer. */
export async function openExercise(page: Page, name: string): Promise<void> {
  for (const way of waysTo(page, name)) await way.click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(exercise(page)).toBeVisible()
}

export async function openExerciseByKeys(page: Page, name: string): Promise<void> {
  for (const link of waysTo(page, name)) {
    await pressUntilFocused(page, link)
    await page.keyboard.press('Enter')
  }
  await pressUntilFocused(page, page.getByRole('button', { name: 'Begin' }))
  await page.keyboard.press('Enter')
  await expect(exercise(page)).toBeVisible()
}

/** By mouse: how sure, and the check. */
export async function checkByMouse(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'How sure are you?' }).getByText('Fairly sure', { exact: true }).click()
  await page.getByRole('button', { name: 'Check answer' }).click()
}

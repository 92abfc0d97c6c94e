import Database from 'better-sqlite3'
import { join } from 'node:path'
import { rightAnswer, type Answer } from '../steps/answers.ts'
import { answersIn, askedSegment, rowsOf } from '../steps/database.ts'
import { chooseByKeys, exercise, feedback, NAMES, startPractice } from '../steps/sorting.ts'
import { expect, type Page, test, type Winnow } from '../winnow.ts'

interface Kept {
  readonly draft: string
}

const draftsIn = (folder: string) => rowsOf<Kept>(folder, 'SELECT draft FROM drafts').map(({ draft }) => draft)

/** What the core has on disk of an answer in the making; the newest choice is there a moment after it was made. */
const confidenceOnDisk = (folder: string) => () =>
  draftsIn(folder).map(draft => (JSON.parse(draft) as { confidence: number | null }).confidence)

async function expectChosen(page: Page, { label, owner, confidence }: Answer): Promise<void> {
  const chosen = (group: string, name: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true })
  await expect(chosen('These words are', NAMES.label[label])).toBeChecked()
  if (owner) await expect(chosen('Who answers for it?', NAMES.owner[owner])).toBeChecked()
  await expect(chosen('How sure are you?', NAMES.confidence[confidence])).toBeChecked()
}

/** To the first question, all of it chosen and nothing checked. */
async function choose(page: Page, winnow: Winnow): Promise<Answer> {
  await startPractice(page)
  const answer = rightAnswer(askedSegment(winnow.folder), 2)
  await chooseByKeys(page, answer)
  await expect.poll(confidenceOnDisk(winnow.folder)).toEqual([2])
  return answer
}

async function goOnWith(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice'))
  await expect(exercise(page)).toBeVisible()
}

test('killed in the middle of an answer, every choice is there again in a new window', async ({ winnow }) => {
  const page = await winnow.start()
  const answer = await choose(page, winnow)
  const { answerId } = JSON.parse(draftsIn(winnow.folder)[0] ?? '{}') as { answerId: string }
  await winnow.kill()

  const again = await winnow.start()
  await goOnWith(again)
  await expectChosen(again, answer)
  await again.keyboard.press('Enter')
  await expect(feedback(again)).toBeVisible()
  expect(answersIn(winnow.folder).map(({ segment_id }) => segment_id)).toHaveLength(1)
  // The id was kept with the choices, so that sending twice over a crash would have counted once.
  expect(rowsOf(winnow.folder, "SELECT id FROM events WHERE kind = 'answer.given'")).toEqual([{ id: answerId }])
  expect(draftsIn(winnow.folder)).toEqual([])
})

test('a window that is loaded again has every choice', async ({ page, winnow }) => {
  const answer = await choose(page, winnow)
  await page.reload()
  await expect(exercise(page)).toBeVisible()
  await expectChosen(page, answer)
})

for (const [what, draft] of [
  ['cannot be read', '{"answerId":'],
  [
    'does not fit what is asked',
    JSON.stringify({
      answerId: '3f2c8a34-8c1d-4f3e-9d55-0a4be5a0c111',
      spentMs: 9,
      draft: { tokens: [1, 2] },
      confidence: 3,
    }),
  ],
] as const) {
  test(`a kept answer that ${what} is asked afresh`, async ({ winnow }) => {
    const page = await winnow.start()
    await choose(page, winnow)
    await winnow.close()
    writeDraft(winnow.folder, draft)

    const again = await winnow.start()
    await goOnWith(again)
    await expect(exercise(again).getByRole('radio', { checked: true })).toHaveCount(0)
    await chooseByKeys(again, rightAnswer(askedSegment(winnow.folder)))
    await again.keyboard.press('Enter')
    await expect(feedback(again)).toBeVisible()
    expect(answersIn(winnow.folder)).toHaveLength(1)
  })
}

function writeDraft(folder: string, draft: string): void {
  const database = new Database(join(folder, 'winnow.db'), { fileMustExist: true })
  try {
    database.prepare('UPDATE drafts SET draft = ?').run(draft)
  } finally {
    database.close()
  }
}

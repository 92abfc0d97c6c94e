import { violations } from '../steps/axe.ts'
import { makeClass } from '../steps/class-folder.ts'
import type { Pupil } from '../../fixtures/class-of.ts'
import { expect, test, type Page } from '../winnow.ts'

/** One who answered much and leans to opinion, one who answered little, one who handed nothing in. */
const MEMBERS: readonly Pupil[] = [
  { name: 'Ada Quill', decides: { dPrime: 1.4, evidence: 0.6, ownership: 0 }, answers: 60 },
  { name: 'Ben Mole', decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 0 },
  { name: 'Chloé Nye', decides: null },
]

async function openLearner(winnow: { folder: string; start: () => Promise<Page> }, seat = 0) {
  const { classId, learnerIds } = await makeClass(winnow.folder, 'Class 8b', MEMBERS)
  const page = await winnow.start()
  const path = `/class/${classId}/learners/${learnerIds[seat] ?? 'nobody'}`
  await page.evaluate(address => void (location.hash = address), path)
  return { page, path, classId }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 })

test('a learner’s page is one’s own, told of somebody else', async ({ winnow }) => {
  const { page } = await openLearner(winnow)
  await expect(heading(page, 'Ada Quill')).toBeVisible()
  const main = page.getByRole('main')
  for (const name of ['Telling apart, and leaning', 'Confident mistakes', 'What was hard', 'How sure, how right']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('region', { name: 'What was hard' }).getByRole('table')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Every answer' })).toContainText('50 of 60 answers')
  await expect(main).toContainText('This learner')
  await expect(main).not.toContainText(/\byou(r)?\b/i)
  // Their practice is theirs.
  await expect(main.getByRole('link', { name: /^Practise/ })).toHaveCount(0)
})

test('an answer is opened as it was, and Escape leads back to it', async ({ winnow }) => {
  const { page, path } = await openLearner(winnow)
  const answer = page.getByRole('region', { name: 'Every answer' }).getByRole('listitem').getByRole('link').nth(2)
  await answer.click()
  await expect(heading(page, 'An answer, as it was')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${path}/answers/`))
  await expect(page.getByRole('region', { name: 'This learner’s answer' })).toContainText('This learner said')
  await expect(page.getByRole('region', { name: 'Feedback, as this learner read it' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'I see it differently' })).toHaveCount(0)
  await expect(page.getByText('Ada Quill')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(answer).toBeFocused()
})

test('axe finds nothing on a learner’s page, nor on an answer', async ({ winnow }) => {
  // A long page is gone over word by word.
  test.setTimeout(180_000)
  const { page } = await openLearner(winnow)
  await expect(page.getByRole('region', { name: 'What was hard' }).getByRole('table')).toBeVisible()
  expect.soft(await violations(page)).toEqual([])
  await page.getByRole('region', { name: 'Every answer' }).getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Feedback, as this learner read it' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a filter stays in the address, and Back takes it back', async ({ winnow }) => {
  const { page, path } = await openLearner(winnow)
  await page.getByRole('combobox', { name: 'Skill' }).selectOption({ index: 1 })
  await expect(page).toHaveURL(new RegExp(`${path}\\?skill=`))
  await expect(page.getByText(/^These figures rest on \d+ of this learner’s 60 first answers/)).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/^These figures rest on/)).toHaveCount(0)
  await expect(heading(page, 'Ada Quill')).toBeVisible()
})

test('on paper the learner is a number, unless the name is ticked @browser', async ({ winnow }) => {
  const { page } = await openLearner(winnow)
  await expect(heading(page, 'Ada Quill')).toBeVisible()
  await expect(page).toHaveTitle('Pupil 1, Class 8b · Winnow')
  const tick = page.getByRole('checkbox', { name: 'With the name' })
  await expect(tick).not.toBeChecked()
  await page.emulateMedia({ media: 'print' })
  await expect(heading(page, 'Pupil 1')).toBeVisible()
  await expect(page.getByText('Ada Quill')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await tick.check()
  await page.emulateMedia({ media: 'print' })
  await expect(heading(page, 'Ada Quill')).toBeVisible()
})

test('a learner without an answer, and one who is in no seat, are said so', async ({ winnow }) => {
  const { page, classId } = await openLearner(winnow, 1)
  await expect(heading(page, 'Ben Mole')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
  await page.evaluate(address => void (location.hash = address), `/class/${classId}/learners/nobody`)
  await expect(page.getByRole('heading', { name: 'Nobody on this list' })).toBeVisible()
  await page.getByRole('link', { name: 'Who handed in' }).click()
  await expect(heading(page, 'Class 8b')).toBeVisible()
})

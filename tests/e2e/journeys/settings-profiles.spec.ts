import { rightAnswer } from '../steps/answers.ts'
import { answersIn, askedSegment, rowsOf } from '../steps/database.ts'
import { goOn, sortByKeys, startPractice } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

const learners = (folder: string) =>
  rowsOf<{ name: string }>(folder, 'SELECT name FROM learners ORDER BY created_at').map(row => row.name)

async function addProfile(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Add a profile').fill(name)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name: `Switch to ${name}` })).toBeVisible()
}

test('two profiles are kept apart', async ({ page, winnow }) => {
  await startPractice(page)
  for (let i = 0; i < 2; i += 1) {
    await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
    await goOn(page)
  }
  await addProfile(page, 'Ada')
  await page.getByRole('button', { name: 'Switch to Ada' }).click()
  await expect(page.getByRole('banner')).toContainText('Ada')

  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('link', { name: 'Open the article' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Continue' })).toHaveCount(0)
  await startPractice(page)
  await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))

  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^Switch to / }).click()
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('main')).toContainText('question 3 of 12.')
  const perLearner = rowsOf<{ answers: number }>(
    winnow.folder,
    'SELECT count(*) AS answers FROM answers GROUP BY learner_id ORDER BY min(seq)',
  )
  expect(perLearner.map(row => row.answers)).toEqual([2, 1])
})

test('a profile is renamed, and a name that is taken or empty is refused with a sentence', async ({ page, winnow }) => {
  await addProfile(page, 'Ada')
  await page.getByRole('button', { name: 'Rename Ada' }).click()
  const field = page.getByLabel('New name for Ada')
  await field.fill('  ')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'A name needs at least one character.' })).toBeVisible()
  await field.fill('Ada Lovelace')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Rename Ada Lovelace' })).toBeFocused()
  expect(learners(winnow.folder)).toContain('Ada Lovelace')

  await page.getByLabel('Add a profile').fill('ada lovelace')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'There is a profile with this name already.' })).toBeVisible()
  expect(learners(winnow.folder)).toHaveLength(2)
})

test('deleting a profile is asked first and takes all its answers, and no other', async ({ page, winnow }) => {
  await startPractice(page)
  await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
  await addProfile(page, 'Ada')
  await page.getByRole('button', { name: 'Switch to Ada' }).click()
  await page.getByRole('link', { name: 'Today' }).click()
  await startPractice(page)
  await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
  expect(answersIn(winnow.folder)).toHaveLength(2)

  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Delete Ada' }).click()
  const question = page.getByRole('alertdialog', { name: 'Delete Ada?' })
  await expect(question).toContainText('1 answer')
  await question.getByRole('button', { name: 'Cancel' }).click()
  expect(answersIn(winnow.folder)).toHaveLength(2)

  await page.getByRole('button', { name: 'Delete Ada' }).click()
  await question.getByRole('button', { name: 'Delete this profile' }).click()
  await expect(question).toBeHidden()
  expect(answersIn(winnow.folder)).toHaveLength(1)
  expect(learners(winnow.folder)).not.toContain('Ada')
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('link', { name: 'Continue' })).toBeVisible()
})

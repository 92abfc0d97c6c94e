import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rightAnswer } from '../steps/answers.ts'
import { answersIn, askedSegment } from '../steps/database.ts'
import { exercise, goOn, sortByKeys, startPractice } from '../steps/sorting.ts'
import { expect, test } from '../winnow.ts'

test('a backup is made on asking, and a restore goes back to it and keeps what it replaced', async ({
  page,
  winnow,
}) => {
  await startPractice(page)
  const sortOne = async () => {
    await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
    await goOn(page)
  }
  await sortOne()
  await page.getByRole('link', { name: 'Settings' }).click()
  const rows = page.getByRole('table', { name: 'Backups' }).getByRole('row')
  await page.getByRole('button', { name: 'Back up now' }).click()
  const asked = rows.filter({ hasText: 'asked for' })
  await expect(asked).toHaveCount(1)
  await expect(page.getByText(winnow.folder)).toBeVisible()

  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(exercise(page)).toBeVisible()
  await sortOne()
  await sortOne()
  expect(answersIn(winnow.folder)).toHaveLength(3)

  await page.getByRole('link', { name: 'Settings' }).click()
  await asked.getByRole('button', { name: /^Restore the backup of/ }).click()
  const question = page.getByRole('alertdialog', { name: 'Go back to this backup?' })
  await expect(question).toContainText('holds 1 answer')
  await expect(question).toContainText('there are 3 answers now')
  await question.getByRole('button', { name: 'Restore it' }).click()
  await expect(question).toBeHidden()
  await expect(page.getByRole('table', { name: 'Replaced databases' }).getByRole('row')).toHaveCount(2)
  expect(answersIn(winnow.folder)).toHaveLength(1)
  expect(readdirSync(join(winnow.folder, 'replaced'))).not.toEqual([])

  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('main')).toContainText('question 2 of 12.')
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(exercise(page)).toBeVisible()
  await sortOne()
  expect(answersIn(winnow.folder)).toHaveLength(2)
})

test('checking the data says that it is whole', async ({ page, winnow }) => {
  await startPractice(page)
  await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByRole('main')).toContainText('All of it was read and is whole: 1 answer.')
})

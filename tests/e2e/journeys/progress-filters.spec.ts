import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { violations } from '../steps/axe.ts'
import { answersIn, rowsOf } from '../steps/database.ts'
import { practisedDaysAgo } from '../steps/days-ago.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { segment } from '../steps/study-text.ts'
import { expect, test, type Page } from '../winnow.ts'

async function openProgress(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Progress', level: 1 })).toBeVisible()
}

const answerCount = (page: Page) => page.getByRole('region', { name: 'Every answer' }).locator('header p')
const wholeAnswer = (page: Page) =>
  page.getByRole('table', { name: /^Right at the first answer/ }).getByRole('row', { name: /^The whole answer/ })

/** Twelve answers ten days ago, and nine yesterday. */
async function twoDays(folder: string): Promise<void> {
  await practisedDaysAgo(folder, { days: 10, questions: 12 })
  await practisedDaysAgo(folder, { days: 1, questions: 9 })
}

test('by keyboard: a period and a skill, back by Back, and all of it again', async ({ winnow }) => {
  await twoDays(winnow.folder)
  const page = await winnow.start()
  await openProgress(page)
  await expect(answerCount(page)).toContainText('21 of 21 answers')
  const period = page.getByRole('combobox', { name: 'Period' })
  await pressUntilFocused(page, period)
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/#\/progress\?last=7$/)
  await expect(
    page.getByText('These figures rest on 9 of your 21 first answers: those from the last 7 days.'),
  ).toBeVisible()
  const recent = answersIn(winnow.folder).slice(12)
  await expect(wholeAnswer(page)).toContainText(`${recent.filter(({ correct }) => correct === 1).length} of 9`)
  await expect(answerCount(page)).toContainText('9 of 9 answers')
  await expect(period).toBeFocused()

  await pressUntilFocused(page, page.getByRole('combobox', { name: 'Skill' }))
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/last=7&skill=/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/progress\?last=7$/)
  await pressUntilFocused(page, page.getByRole('button', { name: 'Show all answers' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/progress$/)
  await expect(period).toBeFocused()
  await expect(answerCount(page)).toContainText('21 of 21 answers')
})

test('by mouse: days that leave nothing say so, and what is looked at lasts over an answer', async ({ winnow }) => {
  await twoDays(winnow.folder)
  const page = await winnow.start()
  await openProgress(page)
  await page.getByRole('combobox', { name: 'Period' }).selectOption('From day to day')
  await expect(answerCount(page)).toContainText('21 of 21 answers')
  await page.getByLabel('To', { exact: true }).fill('2019-01-01')
  await expect(page.getByRole('alert').filter({ hasText: 'The first day is after the last one.' })).toBeVisible()
  await expect(page.getByText(/^None of your 21 first answers is between/)).toBeVisible()
  await expect(page.getByText('No answer is among them.')).toBeVisible()

  await page.getByRole('combobox', { name: 'Period' }).selectOption('The last 7 days')
  const history = page.getByRole('region', { name: 'Every answer' }).getByRole('link')
  await expect(history).toHaveText(
    answersIn(winnow.folder)
      .slice(12)
      .toReversed()
      .map(answer => segment(answer.segment_id).text),
  )
  await history.last().click()
  // The answers of ten days ago are not beside it.
  await expect(page.getByRole('link', { name: 'Later answer' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Earlier answer' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to all answers' }).click()
  await expect(page).toHaveURL(/#\/progress\?last=7#answer-/)
})

test('a skill leads to texts that train it', async ({ winnow }) => {
  await twoDays(winnow.folder)
  const page = await winnow.start()
  await openProgress(page)
  const skills = page.getByRole('table', { name: /^Weakest first/ })
  const row = skills.getByRole('row', { name: /indirect speech/i })
  const asked = rowsOf<{ segment_id: string }>(winnow.folder, 'SELECT segment_id FROM answers').filter(answer =>
    segment(answer.segment_id).note.skills.includes('indirect-speech'),
  )
  await expect(row).toContainText(`of ${asked.length}`)
  await row.getByRole('link', { name: 'Texts that train it: indirect speech' }).click()
  await expect(page).toHaveURL(/#\/library\?skill=indirect-speech$/)
})

test('discernment stands beside bias, and says how many answers it lacks under a filter', async ({ winnow }) => {
  await practisedDaysAgo(winnow.folder, { days: 3, questions: 104 })
  const page = await winnow.start()
  await openProgress(page)
  const card = page.getByRole('region', { name: 'Fact or opinion', exact: true })
  await expect(card).toContainText('You tell reported facts from opinions')
  await expect(card.getByRole('row')).toHaveText([/Measure/, /Telling apart \(d′\)/, /AUC/, /Leaning \(c\)/])
  expect(await violations(page)).toEqual([])

  await page.getByRole('combobox', { name: 'Skill' }).selectOption('Hedges')
  await expect(card).toContainText('Nothing is said yet. It takes')
  await expect(card.getByRole('table')).toHaveCount(0)
  await expect(page.getByText('Of all your answers, whatever is chosen above')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a table is saved as it is shown, and paper has tables for charts', async ({ winnow }) => {
  await twoDays(winnow.folder)
  const page = await winnow.start()
  await openProgress(page)
  const save = page.getByRole('button', { name: 'Save as CSV: What you took for what' })
  const file = join(winnow.folder, 'table.csv')
  await winnow.save(file, () => save.click())
  const count = answersIn(winnow.folder).filter(one => one.key_label === 'fact' && one.given_label === 'fact').length
  expect(await readFile(file, 'utf8')).toContain(`Reported fact,Reported fact,${count}\r\n`)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: /how sure/i })).toBeHidden()
  await expect(page.getByRole('table', { name: /^Share right by how sure/ })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Period' })).toBeHidden()
  await expect(save).toBeHidden()
})

import { wrongAnswer } from '../steps/answers.ts'
import { violations } from '../steps/axe.ts'
import { askedSegment } from '../steps/database.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { feedback, sortByKeys, startPractice } from '../steps/sorting.ts'
import { segment } from '../steps/study-text.ts'
import { expect, type Page, test } from '../winnow.ts'

const REASON = 'The minutes of the meeting would settle it.'

/** A wrong answer and its appeal, up to the form. */
async function seeItDifferently(page: Page, folder: string): Promise<string> {
  await startPractice(page)
  const asked = askedSegment(folder)
  await sortByKeys(page, wrongAnswer(asked))
  await feedback(page).getByRole('link', { name: 'I see it differently' }).click()
  await expect(page.getByRole('heading', { name: 'I see it differently' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(segment(asked).note.why)
  return asked
}

async function appeal(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'By which rule?' }).selectOption({ index: 3 })
  await page.getByRole('textbox', { name: 'Why?' }).fill(REASON)
  await page.getByRole('button', { name: 'Put the appeal on the list' }).click()
  await expect(page.getByRole('heading', { name: 'An appeal' })).toBeVisible()
}

test('an appeal is made, upheld, and every score that rests on the key changes visibly', async ({ page, winnow }) => {
  await seeItDifferently(page, winnow.folder)
  expect.soft(await violations(page), 'the form').toEqual([])
  await appeal(page)
  await expect(page.getByRole('main')).toContainText('Not decided yet.')
  expect.soft(await violations(page), 'the decision').toEqual([])

  const decide = page.getByRole('region', { name: 'Decide it' })
  await decide.getByRole('radiogroup', { name: 'Your decision' }).getByText('Uphold', { exact: true }).click()
  await decide.getByRole('textbox', { name: 'Why is it decided so?' }).fill('The rule is plain.')
  await decide.getByRole('button', { name: 'Decide' }).click()
  await expect(page.getByRole('main')).toContainText('Upheld. The key is now:')
  await expect(page.getByRole('main')).toContainText('1 stored answer counts differently since.')

  await page.getByRole('link', { name: 'All appeals' }).click()
  await expect(page.getByRole('main')).toContainText('None is open, 1 has been decided.')
  expect.soft(await violations(page), 'the list').toEqual([])
  await page.getByRole('link', { name: 'Progress' }).click()
  await expect(page.getByRole('main')).toContainText('Scored anew after an appeal.')
})

test('by keyboard alone an appeal is made and taken back; the key holds', async ({ page, winnow }) => {
  await startPractice(page)
  await sortByKeys(page, wrongAnswer(askedSegment(winnow.folder)))
  const press = async (name: string, role: 'link' | 'button' | 'textbox' | 'combobox') =>
    pressUntilFocused(page, page.getByRole(role, { name }))
  await press('I see it differently', 'link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'I see it differently' })).toBeVisible()
  await press('By which rule?', 'combobox')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await press('Why?', 'textbox')
  await page.keyboard.type(REASON)
  await press('Put the appeal on the list', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'An appeal' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(REASON)
  await press('Take the appeal back', 'button')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'I see it differently' })).toBeVisible()
  await page.goto(`${page.url().split('#')[0] ?? ''}#/appeals`)
  await expect(page.getByRole('main')).toContainText('Taken back before it was decided. The key holds.')
})

test('what is missing is said, and nothing is sent', async ({ page, winnow }) => {
  await seeItDifferently(page, winnow.folder)
  await page.getByRole('button', { name: 'Put the appeal on the list' }).click()
  await expect(page.getByText('Name the rule that you argue by.')).toBeVisible()
  await expect(page.getByText('Say why, in a sentence or more.')).toBeVisible()
  await page.goto(`${page.url().split('#')[0] ?? ''}#/appeals`)
  await expect(page.getByRole('heading', { name: 'No key has been challenged yet' })).toBeVisible()
})

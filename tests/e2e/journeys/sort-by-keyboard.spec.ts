import { rightAnswer } from '../steps/answers.ts'
import { answersIn, askedSegment } from '../steps/database.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise, feedback, goOn, sortByKeys } from '../steps/sorting.ts'
import { segment } from '../steps/study-text.ts'
import { expect, test } from '../winnow.ts'

test('twelve segments are sorted with the keyboard alone', async ({ page, winnow }) => {
  await pressUntilFocused(page, page.getByRole('link', { name: 'Open the article' }))
  await page.keyboard.press('Enter')
  await pressUntilFocused(page, page.getByRole('button', { name: 'Start practice' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'How to sort words' })).toBeFocused()
  await pressUntilFocused(page, page.getByRole('button', { name: 'Begin' }))
  await page.keyboard.press('Enter')

  for (let position = 1; position <= 12; position += 1) {
    await expect(exercise(page).getByRole('heading', { name: `Question ${position} of 12` })).toBeVisible()
    const id = askedSegment(winnow.folder)
    await expect(exercise(page)).toContainText(segment(id).text.trim())
    await sortByKeys(page, rightAnswer(id))
    await expect(feedback(page)).toContainText(segment(id).note.why)
    await goOn(page)
  }

  await expect(page.getByRole('heading', { name: 'Session summary', level: 1 })).toBeFocused()
  expect(answersIn(winnow.folder).map(answer => answer.correct)).toEqual(Array<number>(12).fill(1))
})

test('choices are made with arrows too, and what is missing is said', async ({ page, winnow }) => {
  await page.getByRole('link', { name: 'Open the article' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Start practice' })).toBeVisible()
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Begin' }).press('Enter')
  await expect(exercise(page)).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(feedback(page)).toBeHidden()
  expect(answersIn(winnow.folder)).toEqual([])

  const labels = page.getByRole('radiogroup', { name: 'These words are' })
  await labels.getByRole('radio', { name: 'Reported fact' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(labels.getByRole('radio', { name: 'Attribution' })).toBeChecked()
  await expect(page.getByRole('radiogroup', { name: 'Who answers for it?' })).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await expect(labels.getByRole('radio', { name: 'Opinion' })).toBeChecked()
  await expect(page.getByRole('radiogroup', { name: 'Who answers for it?' })).toBeVisible()
})

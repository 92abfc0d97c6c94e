import { HARBOUR, openExercise } from '../steps/harbour.ts'
import { exercise, feedback, goOn } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ texts: HARBOUR })

const howTo = (page: Page) => exercise(page).getByRole('region', { name: 'How to check' })

test('an exercise explains itself at the first meeting, and again when it is asked to', async ({ page }) => {
  await openExercise(page, 'Check')
  await expect(howTo(page).getByRole('listitem')).toHaveCount(3)
  await howTo(page).getByRole('button', { name: 'Understood' }).press('Enter')
  await expect(howTo(page)).toBeHidden()
  await expect(exercise(page).getByRole('heading', { name: 'Question 1 of 3' })).toBeFocused()

  for (const key of ['1', 'g', 'Enter']) await page.keyboard.press(key)
  await expect(feedback(page)).toBeVisible()
  await goOn(page)
  await expect(exercise(page).getByRole('heading', { name: 'Question 2 of 3' })).toBeVisible()
  await expect(howTo(page)).toBeHidden()

  await page.getByRole('button', { name: 'How to check' }).press('Enter')
  await expect(howTo(page).getByRole('heading', { name: 'How to check' })).toBeFocused()
})

test('Sort has its primer, and does not explain itself a second time beside it', async ({ page }) => {
  await page.getByRole('link', { name: 'Library', exact: true }).click()
  await page.evaluate(() => (location.hash = '#/texts/harbour/practice'))
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(exercise(page)).toBeVisible()
  await expect(exercise(page).getByRole('button', { name: 'Understood' })).toHaveCount(0)
})

import { checkByMouse, HARBOUR, openExercise } from '../e2e/steps/harbour.ts'
import { exercise, feedback } from '../e2e/steps/sorting.ts'
import { expect, type Page, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

/** Some answer to each exercise, right or not: what is looked at is how it and its feedback look. */
const ANSWERS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Trace: async page => {
    const offers = page.getByRole('group', { name: 'Who passes these words on?' }).getByRole('button')
    await offers.first().click()
    await offers.nth(1).click()
  },
  Strip: async page => {
    await page.getByRole('option').nth(1).click()
    await page.getByRole('option').nth(3).click()
  },
  Check: page => exercise(page).getByRole('radiogroup').first().locator('label').nth(1).click(),
  Rewrite: page => page.getByRole('textbox', { name: 'Your rewriting' }).fill('It was said to be so on Monday.'),
  Contested: page => page.getByRole('spinbutton', { name: 'Opinion, per cent' }).fill('60'),
}

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height }, texts: HARBOUR })

    for (const [name, answer] of Object.entries(ANSWERS)) {
      test(`${name}, asked, answered and told`, async ({ page }) => {
        await openExercise(page, name)
        await shoot(page, `${name.toLowerCase()}-first`, look)
        await page.getByRole('button', { name: 'Understood' }).click()
        await answer(page)
        await shoot(page, `${name.toLowerCase()}-answered`, look)
        await checkByMouse(page)
        await expect(feedback(page)).toBeVisible()
        await shoot(page, `${name.toLowerCase()}-told`, look)
      })
    }
  })
}

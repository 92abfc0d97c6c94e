import { wrongAnswer } from '../steps/answers.ts'
import { violations } from '../steps/axe.ts'
import { askedSegment } from '../steps/database.ts'
import { goTo, SCREENS } from '../steps/rooms.ts'
import { exercise, sortByKeys } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

const THEMES = ['Light', 'Dark', 'High contrast']
const CONTRAST_DARK = 'High contrast, in a dark system'

async function chooseTheme(page: Page, look: string): Promise<void> {
  const isContrastDark = look === CONTRAST_DARK
  const theme = isContrastDark ? 'High contrast' : look
  if (isContrastDark) await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('link', { name: 'Settings' }).click()
  const themes = page.getByRole('radiogroup', { name: 'Colours' })
  await themes.getByText(theme, { exact: true }).click()
  await expect(themes.getByRole('radio', { name: theme })).toBeChecked()
  const shown = { Light: 'light', Dark: 'dark', 'High contrast': 'contrast' }[look] ?? 'contrast-dark'
  await expect(page.locator('html')).toHaveAttribute('data-theme', shown)
}

test.describe('a learner who has practised', () => {
  test.use({ learner: 'practised' })

  for (const theme of [...THEMES, CONTRAST_DARK]) {
    test(`axe finds nothing on any screen, ${theme.toLowerCase()}`, async ({ page, winnow }) => {
      test.setTimeout(180_000)
      await chooseTheme(page, theme)
      for (const screen of SCREENS) {
        await goTo(page, winnow.folder, screen)
        expect.soft(await violations(page), screen.name).toEqual([])
      }
    })
  }

  for (const theme of THEMES) {
    test(`axe finds nothing on feedback, dialogs and narrow screens, ${theme.toLowerCase()}`, async ({
      page,
      winnow,
    }) => {
      await chooseTheme(page, theme)
      await page.getByRole('button', { name: /^Delete / }).click()
      expect.soft(await violations(page), 'delete a profile').toEqual([])
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await violations(page), 'keys of the page').toEqual([])
      await page.keyboard.press('Escape')

      await page.getByRole('link', { name: 'Today' }).click()
      await page.getByRole('link', { name: 'Continue' }).click()
      await expect(exercise(page)).toBeVisible()
      await sortByKeys(page, wrongAnswer(askedSegment(winnow.folder)))
      expect.soft(await violations(page), 'feedback').toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect.soft(await violations(page), 'feedback, narrow').toEqual([])
    })
  }

  for (const theme of ['Light', CONTRAST_DARK]) {
    test(`axe finds nothing where things are explained, asked or missing, ${theme.toLowerCase()}`, async ({ page }) => {
      await chooseTheme(page, theme)
      await page.getByRole('button', { name: 'Back up now' }).click()
      await page
        .getByRole('button', { name: /^Restore the backup of/ })
        .first()
        .click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
      expect.soft(await violations(page), 'restore a backup').toEqual([])
      await page.getByRole('button', { name: 'Cancel' }).click()

      await page.evaluate(() => (location.hash = '#/sessions/none'))
      await expect(page.getByRole('heading', { name: 'This is not here' })).toBeVisible()
      expect.soft(await violations(page), 'a session that is not there').toEqual([])

      await page.setViewportSize({ width: 390, height: 844 })
      await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/xray'))
      await page
        .getByRole('group', { name: /^The text with its inks/ })
        .getByRole('button')
        .first()
        .click()
      await expect(page.getByRole('region', { name: 'The chosen words' })).toBeInViewport()
      expect.soft(await violations(page), 'chosen words over the foot of the window').toEqual([])
    })
  }
})

test('axe finds nothing while Winnow is not answering', { tag: '@browser' }, async ({ page, winnow }) => {
  await winnow.kill()
  await expect(page.getByText('Winnow is not answering. Trying again…')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('axe finds nothing before the first answer', async ({ page }) => {
  for (const room of ['Today', 'Library', 'Progress', 'Class', 'Settings']) {
    await page.getByRole('link', { name: room, exact: true }).click()
    await expect(page.getByRole('heading', { name: room, level: 1 })).toBeVisible()
    expect.soft(await violations(page), room).toEqual([])
  }
  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/xray'))
  await expect(page.getByRole('heading', { name: 'The X-ray is not open yet' })).toBeVisible()
  expect.soft(await violations(page), 'X-ray, not open').toEqual([])
  await page.getByRole('link', { name: 'Read the article' }).click()
  await page.getByRole('button', { name: 'Start practice' }).click()
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  expect.soft(await violations(page), 'primer').toEqual([])
})

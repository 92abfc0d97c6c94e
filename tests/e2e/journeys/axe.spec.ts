import { AxeBuilder } from '@axe-core/playwright'
import { wrongAnswer } from '../steps/answers.ts'
import { askedSegment } from '../steps/database.ts'
import { goTo, SCREENS } from '../steps/rooms.ts'
import { exercise, sortByKeys } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

/** What axe finds on the page as it stands, one line each. */
async function violations(page: Page): Promise<string[]> {
  // Legacy mode looks at this page alone: in Electron no second window may be opened to sum up frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

const THEMES = ['Light', 'Dark', 'High contrast']

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  const themes = page.getByRole('radiogroup', { name: 'Colours' })
  await themes.getByText(theme, { exact: true }).click()
  await expect(themes.getByRole('radio', { name: theme })).toBeChecked()
}

test.describe('a learner who has practised', () => {
  test.use({ learner: 'practised' })

  for (const theme of THEMES) {
    test(`axe finds nothing on any screen, ${theme.toLowerCase()}`, async ({ page, winnow }) => {
      await chooseTheme(page, theme)
      for (const screen of SCREENS) {
        await goTo(page, winnow.folder, screen)
        expect.soft(await violations(page), screen.name).toEqual([])
      }
    })

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
})

test('axe finds nothing before the first answer', async ({ page }) => {
  for (const room of ['Today', 'Library', 'Progress', 'Settings']) {
    await page.getByRole('link', { name: room, exact: true }).click()
    await expect(page.getByRole('heading', { name: room, level: 1 })).toBeVisible()
    expect.soft(await violations(page), room).toEqual([])
  }
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('link', { name: 'Open the article' }).click()
  await page.getByRole('button', { name: 'Start practice' }).click()
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  expect.soft(await violations(page), 'primer').toEqual([])
})

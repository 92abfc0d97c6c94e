import { TITLE } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

const choose = (page: Page, group: string, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click()

/** The article's words as they are set now. */
async function articleLook(page: Page) {
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  const words = page.getByRole('article').getByText('We are talking about the first meeting')
  return words.evaluate(element => {
    const { fontSize, color } = getComputedStyle(element)
    return { fontSize: parseFloat(fontSize), width: element.getBoundingClientRect().width, color }
  })
}

test('text size and the width of the column change how the article is set', async ({ page }) => {
  const before = await articleLook(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await choose(page, 'Text size', '150 %')
  await choose(page, 'Width of the column', 'Narrow')
  const after = await articleLook(page)
  expect(after.fontSize / before.fontSize).toBeCloseTo(1.5, 1)
  expect(after.width / after.fontSize).toBeLessThan(before.width / before.fontSize)
})

test('each theme has its own paper and ink, and stays after a restart', async ({ winnow }) => {
  const page = await winnow.start()
  const papers = new Set<string>()
  for (const name of ['Light', 'Dark', 'High contrast']) {
    await page.getByRole('link', { name: 'Settings' }).click()
    await choose(page, 'Colours', name)
    papers.add((await articleLook(page)).color)
  }
  expect(papers.size).toBe(3)
  const contrast = await articleLook(page)
  await winnow.close()

  const again = await winnow.start()
  expect(await articleLook(again)).toEqual(contrast)
  await again.getByRole('link', { name: 'Settings' }).click()
  await expect(
    again.getByRole('radiogroup', { name: 'Colours' }).getByRole('radio', { name: 'High contrast' }),
  ).toBeChecked()
})

test('reduced motion leaves nothing that moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.getByRole('link', { name: 'Settings' }).click()
  await choose(page, 'Motion', 'Reduced')
  await expect(page.getByRole('radiogroup', { name: 'Motion' }).getByRole('radio', { name: 'Reduced' })).toBeChecked()
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .map(element => getComputedStyle(element))
            .filter(style => parseFloat(style.transitionDuration) > 0.02 || parseFloat(style.animationDuration) > 0.02)
            .length,
      ),
    )
    .toBe(0)
})

test('shortcuts of a single key can be switched off, and Enter goes on working', async ({ page }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await choose(page, 'Shortcuts of a single key', 'Off')
  await page.getByRole('link', { name: 'Library' }).click()
  await page
    .getByRole('link', { name: /Did Trump give/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Start practice' })).toBeVisible()
  await page.keyboard.press('p')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Start practice' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
})

test('about says the version, the licences, and that nothing leaves the computer', async ({ page, host }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('nothing you do here leaves this computer')
  await expect(main).toContainText(host === 'electron' ? 'in its own window (Electron)' : 'in a browser')
  await expect(main).toContainText('SQLite 3.5')
  await expect(main).toContainText('MIT')
  await expect(main).toContainText('SIL Open Font Licence')
})

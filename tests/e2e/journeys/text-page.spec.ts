import { violations } from '../steps/axe.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { openLibrary } from '../steps/library.ts'
import { exercise, TITLE } from '../steps/sorting.ts'
import { ARTICLE, SCORED } from '../steps/study-text.ts'
import { expect, type Page, test } from '../winnow.ts'

const goToAbout = (page: Page, id: string) => page.evaluate(to => void (location.hash = to), `#/texts/${id}/about`)
const table = (page: Page, name: RegExp) => page.getByRole('table', { name })

test('a text has a page of its own, which tells what it trains and leads on, by keyboard', async ({ page }) => {
  await openLibrary(page)
  const way = page.getByRole('link', { name: new RegExp(`^About this text ?: ${TITLE.replace('?', '\\?')}$`) })
  await pressUntilFocused(page, way)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeFocused()

  const skills = table(page, /^Segments that train each skill/)
  await expect(skills.getByRole('row')).toHaveCount(1 + ARTICLE.skills.length)
  const trains = SCORED.filter(({ note }) => note.skills.includes('prediction')).length
  await expect(skills.getByRole('row', { name: /^Predictions/ })).toHaveText(`Predictions${trains}0–`)
  await expect(table(page, /^Sources/).getByRole('row')).toHaveCount(1 + Object.keys(ARTICLE.sources).length)
  await expect(page.getByRole('main')).toContainText('once the X-ray is open')
  expect(await violations(page)).toEqual([])

  await pressUntilFocused(page, page.getByRole('link', { name: 'Predictions' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'The codebook' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: /^Practise ?: Mark$/ }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(exercise(page)).toBeVisible()
})

test('the article leads to it too', async ({ page }) => {
  await page.getByRole('link', { name: 'Open the article' }).click()
  await page.getByRole('link', { name: 'About this text' }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'What it trains' })).toBeVisible()
})

test('a text that is gone says so', async ({ page }) => {
  await goToAbout(page, 'nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'This is not here' })).toBeVisible()
})

test.describe('after practice', () => {
  test.use({ learner: 'practised' })

  test('it tells how one stands, and how much each source says', async ({ page }) => {
    await goToAbout(page, ARTICLE.id)
    await expect(table(page, /^Sources/).getByRole('columnheader', { name: 'Words' })).toBeVisible()
    await expect(
      table(page, /^Segments/)
        .getByText(/^\d+ of \d+$/)
        .first(),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: 'X-ray', exact: true })).toBeVisible()
  })
})

test.describe('with the texts that come with Winnow', () => {
  test.use({ texts: '' })

  test('the teacher’s plan opens on demand, and is what is printed', async ({ page, winnow }) => {
    await goToAbout(page, 'ferrow-night-bus')
    const aim = page.getByRole('heading', { name: 'Aim' })
    await expect(aim).toBeHidden()
    await pressUntilFocused(page, page.locator('summary', { hasText: 'For the teacher' }))
    await page.keyboard.press('Enter')
    await expect(aim).toBeVisible()
    await expect(page.getByRole('heading', { name: 'A plan of 20 minutes' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    const print = page.getByRole('button', { name: /^Print/ })
    expect(await winnow.print(() => print.click())).toMatch(/^A plan for “.+” · \d+ \w+ \d{4} · Winnow$/)

    await page.emulateMedia({ media: 'print' })
    await expect(aim).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What it trains' })).toBeHidden()
    await expect(print).toBeHidden()
  })
})

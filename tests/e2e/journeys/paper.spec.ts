import { pupils } from '../../fixtures/class-of.ts'
import { violations } from '../steps/axe.ts'
import { makeClass } from '../steps/class-folder.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { ownName } from '../steps/own-name.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ learner: 'practised' })

async function openProgress(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Every answer' })).toBeVisible()
}

/** The first names of a made-up class. */
const ANY_NAME = /Ada|Ben|Chloé/

const fact = (page: Page, name: string) =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd')

test('a report on paper says whose it is and what it rests on, and has no controls', async ({ page, winnow }) => {
  await openProgress(page)
  await expect(fact(page, 'Printed')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(fact(page, 'Record of')).toHaveText(ownName(winnow.folder))
  await expect(fact(page, 'Answers')).toHaveText(/^all, up to \d+ \w+ \d{4}$/)
  await expect(fact(page, 'Figures rest on')).toHaveText('25 first answers')
  await expect(fact(page, 'Printed')).toHaveText(/^\d+ \w+ \d{4}, with Winnow$/)
  await expect(page.getByRole('table', { name: /^Right at the first answer/ })).toBeVisible()
  // What the chart shows, its table says.
  await expect(page.getByRole('table', { name: /^Share right by how sure/ })).toBeVisible()
  for (const control of ['button', 'navigation', 'combobox', 'checkbox'] as const) {
    await expect(page.getByRole(control)).toHaveCount(0)
  }
})

test('a dark window prints dark words on white', async ({ page }) => {
  await openProgress(page)
  const looks = () =>
    page.evaluate(() => {
      const card = document.querySelector('main section')!
      const luminance = (colour: string) => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number))
      return {
        page: getComputedStyle(document.documentElement).backgroundColor,
        card: getComputedStyle(card).backgroundColor,
        ink: luminance(getComputedStyle(card).color),
      }
    })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect((await looks()).ink).toBeGreaterThan(180)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const { ink, ...grounds } = await looks()
  expect(grounds).toEqual({ page: 'rgb(255, 255, 255)', card: 'rgb(255, 255, 255)' })
  expect(ink).toBeLessThan(60)
})

test('one’s name is left out of one’s report by a tick, and the filter is told', async ({ page, winnow }) => {
  await openProgress(page)
  await page.getByLabel('Period').selectOption({ label: 'The last 7 days' })
  await pressUntilFocused(page, page.getByRole('checkbox', { name: 'With my name' }))
  await page.keyboard.press('Space')
  expect(await violations(page)).toEqual([])
  const print = page.getByRole('button', { name: /^Print/ })
  expect(await winnow.print(() => print.click())).toMatch(/^Progress · \d+ \w+ \d{4} · Winnow$/)
  await expect(page).toHaveTitle('Progress · Winnow')

  await page.emulateMedia({ media: 'print' })
  await expect(fact(page, 'Record of')).toHaveText('a learner who is not named')
  await expect(fact(page, 'Answers')).toHaveText('from the last 7 days')
  await expect(page.getByText(ownName(winnow.folder), { exact: true })).toBeHidden()
})

test.describe('of a class', () => {
  test.use({ learner: 'new', texts: '' })

  test('a list goes to paper by numbers, and by names only where they are ticked', async ({ winnow }) => {
    const { classId, learnerIds } = await makeClass(winnow.folder, 'Class 8b', pupils(3, 12))
    const page = await winnow.start()
    for (const address of ['', '/progress', `/learners/${learnerIds[1]}`]) {
      await page.emulateMedia({ media: 'screen' })
      await page.evaluate(to => void (location.hash = to), `/class/${classId}${address}`)
      const print = page.getByRole('button', { name: /^Print/ })
      await expect(print).toBeVisible()
      expect(await winnow.print(() => print.click())).not.toMatch(ANY_NAME)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByText('Pupil 2', { exact: true }).first()).toBeVisible()
      // Also what only a screen reader hears, and what lies in a PDF without being seen.
      expect(await page.locator('main').innerText()).not.toMatch(ANY_NAME)
    }
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('checkbox', { name: 'With the name' }).check()
    await page.emulateMedia({ media: 'print' })
    await expect(fact(page, 'Record of')).toHaveText('Ben')
    await expect(page.getByRole('heading', { level: 1, name: 'Ben' })).toBeVisible()
  })
})

import { violations } from '../steps/axe.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { filter, left, openLibrary, search, titles } from '../steps/library.ts'
import { expect, type Page, test } from '../winnow.ts'

// On the real library, which grows: nothing here may hang on how many texts it has.
test.use({ texts: '' })

const isSorted = (shown: string[], order: (a: string, b: string) => number) =>
  shown.length > 1 && shown.join('\n') === shown.toSorted(order).join('\n')

const levels = async (page: Page) =>
  (
    await page
      .getByRole('list', { name: 'Study texts' })
      .getByText(/level \d of 5/)
      .allTextContents()
  ).map(words => Number(/level (\d)/.exec(words)?.[1]))

test('filters combine, stand in the address, and Back takes one back', async ({ page }) => {
  await openLibrary(page)
  const all = await titles(page).count()
  expect(await levels(page)).toEqual((await levels(page)).toSorted((a, b) => a - b))

  await filter(page, 'Level').selectOption('Level 2')
  await expect(page).toHaveURL(/level=2/)
  await expect(left(page)).toHaveText(/^\d+ of \d+ texts$/)
  const some = await titles(page).count()
  expect(some).toBeLessThan(all)
  expect(new Set(await levels(page))).toEqual(new Set([2]))
  await expect(left(page)).toHaveText(`${some} of ${all} texts`)

  const genre = await filter(page, 'Genre').locator('option').nth(1).textContent()
  await filter(page, 'Genre').selectOption(genre)
  await expect(page).toHaveURL(/level=2.*genre=|genre=.*level=2/)
  await page.reload()
  await expect(filter(page, 'Genre').locator('option:checked')).toHaveText(genre ?? '')
  await page.goBack()
  await expect(filter(page, 'Genre').locator('option:checked')).toHaveText('All')
  await expect(left(page)).toHaveText(`${some} of ${all} texts`)

  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(left(page)).toHaveText(`${all} texts`)
  await expect(page.getByRole('button', { name: 'Clear all' })).toHaveCount(0)
})

test('an empty result says which filter to take off', async ({ page }) => {
  await openLibrary(page)
  await filter(page, 'Standing').selectOption('Done')
  await filter(page, 'Level').selectOption('Level 1')
  await expect(page.getByRole('heading', { name: 'No text is like that' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^Without “Done”: \d+ texts?$/ }).click()
  await expect(titles(page).first()).toBeVisible()
  await expect(filter(page, 'Standing').locator('option:checked')).toHaveText('All')
})

test('texts stand in the order that is chosen', async ({ page }) => {
  await openLibrary(page)
  await filter(page, 'Order').selectOption('Title')
  await expect(page).toHaveURL(/sort=title/)
  const byTitle = (a: string, b: string) => a.localeCompare(b, 'en')
  await expect.poll(async () => isSorted(await titles(page).allTextContents(), byTitle)).toBe(true)
})

test('every text of the library is found by its title, and is the first that is', async ({ page }) => {
  await openLibrary(page)
  const all = await titles(page).allTextContents()
  for (const title of all) {
    await search(page).fill(title)
    await search(page).press('Enter')
    await expect(titles(page).first()).toHaveText(title)
  }
})

test('in a narrow window filters wait behind one button, and are set by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openLibrary(page)
  await expect(filter(page, 'Level')).toBeHidden()
  await pressUntilFocused(page, page.getByRole('button', { name: 'Filters and order' }))
  await page.keyboard.press('Enter')
  await pressUntilFocused(page, filter(page, 'Level'))
  await page.keyboard.press('ArrowDown')
  await expect(left(page)).toHaveText(/^\d+ of \d+ texts$/)
  await expect(page.getByRole('button', { name: 'Filters and order (1 set)' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

import { HARBOUR } from '../steps/harbour.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { left, openLibrary, search, texts, titles } from '../steps/library.ts'
import { TITLE } from '../steps/sorting.ts'
import { expect, test } from '../winnow.ts'

const HARBOUR_TITLE = 'The harbour of Lindow'

test.use({ texts: HARBOUR })

test('words lead to a text and, in it, to their place, by the keyboard alone', async ({ page }) => {
  await pressUntilFocused(page, page.getByRole('link', { name: 'Library', exact: true }))
  await page.keyboard.press('Enter')
  await expect(left(page)).toHaveText('2 texts')
  await page.keyboard.press('/')
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('FÓRTY bo')
  await expect(left(page)).toHaveText('1 of 2 texts')
  await expect(titles(page)).toHaveText(HARBOUR_TITLE)
  await expect(texts(page).locator('mark')).toHaveText(['Forty', 'boats'])

  await pressUntilFocused(page, page.getByRole('link', { name: /Forty boats lay idle/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: HARBOUR_TITLE })).toBeVisible()
  const place = page.locator('p', { hasText: 'Forty boats lay idle' })
  await expect(place).toBeFocused()
  await expect(place.locator('mark')).toHaveText('Forty')
  await expect(place.locator('mark')).toBeInViewport()

  await page.goBack()
  await expect(search(page)).toHaveValue('FÓRTY bo')
  await expect(titles(page)).toHaveText(HARBOUR_TITLE)
})

test('a word of the title comes before the same word elsewhere, and is marked in it', async ({ page }) => {
  await openLibrary(page)
  await search(page).fill('harb')
  await expect(titles(page).first()).toHaveText(HARBOUR_TITLE)
  await expect(titles(page).first().locator('mark')).toHaveText('harbour')
})

test('what finds nothing says so and how to go on; odd signs do no harm', async ({ page }) => {
  await openLibrary(page)
  await search(page).fill('mackerel')
  await expect(left(page)).toHaveText('0 of 2 texts')
  await expect(page.getByRole('heading', { name: 'Nothing found for “mackerel”' })).toBeVisible()
  await page.getByRole('button', { name: 'Without “mackerel”: 2 texts' }).click()
  await expect(search(page)).toHaveValue('')
  await expect(titles(page)).toHaveCount(2)

  for (const signs of ['"', 'NEAR(', '* OR *', '\u0000()^:']) {
    await search(page).fill(signs)
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  }
  await search(page).fill('"kremlin" (state')
  await expect(titles(page)).toHaveText([TITLE])
})

test('letters typed into one search are one step back', async ({ page }) => {
  await openLibrary(page)
  await search(page).pressSequentially('ferry', { delay: 200 })
  await expect(left(page)).toHaveText('1 of 2 texts')
  await page.goBack()
  await expect(left(page)).toHaveText('2 texts')
  await expect(search(page)).toHaveValue('')
  await page.goForward()
  await expect(search(page)).toHaveValue('ferry')
})

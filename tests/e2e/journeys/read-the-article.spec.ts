import { ORIGINAL } from '../steps/study-text.ts'
import { TITLE } from '../steps/sorting.ts'
import { expect, test } from '../winnow.ts'

test('Today has one thing to do, and only rooms that work are in the navigation', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('link')).toHaveText([
    'Today',
    'Library',
    'Progress',
    'Class',
    'Settings',
  ])
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
})

test('the article is in the Library, with a plain note of what it is on a page of its own', async ({ page }) => {
  await page.getByRole('link', { name: 'Library' }).click()
  const card = page.getByRole('list', { name: 'Study texts' }).getByRole('article', { name: TITLE })
  await expect(card).toContainText('takes no side on its claims')
  await card.getByRole('link', { name: 'About this text' }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeFocused()
  const main = page.getByRole('main')
  await expect(main).toContainText('translated news and opinion piece of about 2019')
  await expect(main).toContainText('licence is unknown')
  await expect(main).toContainText('takes no side on its claims')
})

test('the article stands unchanged to the character, and clean', async ({ page }) => {
  await page.getByRole('link', { name: 'Open the article' }).click()
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()

  const lines = ORIGINAL.split(/[\r\n]+/).filter(line => line.trim() !== '')
  const shown = await article.locator('h1, p').allTextContents()
  const first = shown.indexOf(lines[0] ?? '')
  const body = shown.filter(text => lines.includes(text))
  expect(body).toEqual(lines)
  // Between the first and the last line stands nothing but the article and, under its title, what is said of it.
  const second = shown.indexOf(lines[1] ?? '')
  expect(first).toBe(0)
  expect(shown.slice(second, second + lines.length - 1)).toEqual(lines.slice(1))
  await expect(article.locator('mark, [data-segment]')).toHaveCount(0)
})

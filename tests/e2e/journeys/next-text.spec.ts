import { practisedDaysAgo } from '../steps/days-ago.ts'
import { openLibrary, titles } from '../steps/library.ts'
import { exercise, TITLE } from '../steps/sorting.ts'
import { expect, test } from '../winnow.ts'

// Today's choice among the texts that come with Winnow; which they are may change.
test.use({ texts: '' })

test('who is new begins with one of the easiest texts', async ({ page }) => {
  const offered = page.getByRole('main').getByRole('article')
  await expect(offered).toHaveCount(1)
  const title = await offered.getByRole('heading', { level: 2 }).innerText()
  await openLibrary(page)
  await expect(page.getByRole('article', { name: title, exact: true })).toContainText('level 1 of 5')
  await expect(titles(page).nth(1)).toBeVisible()

  await page.goBack()
  await page.getByRole('link', { name: 'Open the article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Start practice' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(exercise(page)).toBeVisible()
})

test('who has read the article is offered another text, and why it', async ({ winnow }) => {
  await practisedDaysAgo(winnow.folder, { days: 3, questions: 200 })
  const page = await winnow.start()
  const cards = page.getByRole('main').getByRole('article')
  await expect(cards.first()).toBeVisible()
  const next = cards.filter({ has: page.getByRole('link', { name: /^(Open|Read)/ }) })
  await expect(next).toHaveCount(1)
  await expect(next.getByRole('heading', { level: 2 })).not.toHaveText(TITLE)
})

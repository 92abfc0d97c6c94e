import { rightAnswer } from '../e2e/steps/answers.ts'
import { answersIn, askedSegment } from '../e2e/steps/database.ts'
import { exercise, goOn, sortByKeys, TITLE } from '../e2e/steps/sorting.ts'
import { corePid } from './core-pid.ts'
import { expect, type Page, test } from './launch.ts'

test('a core that is killed comes back, the page goes on, and nothing acknowledged is lost', async ({
  winnow: { app, page },
  data,
}) => {
  await practiseTheArticle(page)
  await sortByKeys(page, rightAnswer(askedSegment(data)))
  const before = await corePid(app)
  expect(answersIn(data)).toHaveLength(1)

  process.kill(before, 'SIGKILL')
  await expect.poll(() => corePid(app).catch(() => before)).not.toBe(before)

  await goOn(page)
  await sortByKeys(page, rightAnswer(askedSegment(data)))
  await expect.poll(() => answersIn(data)).toHaveLength(2)
  await goOn(page)
  await expect(exercise(page).getByRole('heading', { name: 'Question 3 of 12' })).toBeVisible()
})

test('an answer given while the core is away is stored once it is back, and once only', async ({
  winnow: { app, page },
  data,
}) => {
  await practiseTheArticle(page)
  const answer = rightAnswer(askedSegment(data))
  process.kill(await corePid(app), 'SIGKILL')
  await sortByKeys(page, answer)
  await expect.poll(() => answersIn(data).length, { timeout: 10_000 }).toBe(1)
  await goOn(page)
  await expect(exercise(page).getByRole('heading', { name: 'Question 2 of 12' })).toBeVisible()
})

test('the core is a process of its own, and has no window', async ({ winnow: { app, page: _ } }) => {
  const main = await app.evaluate(() => process.pid)
  expect(await corePid(app)).not.toBe(main)
})

/** The window has the whole library; the keys that are answered from are the article's. */
async function practiseTheArticle(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await page.getByRole('button', { name: 'Start practice' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(exercise(page)).toBeVisible()
}

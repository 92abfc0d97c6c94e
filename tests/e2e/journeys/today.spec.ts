import { rightAnswer } from '../steps/answers.ts'
import { violations } from '../steps/axe.ts'
import { rowsOf } from '../steps/database.ts'
import { practisedDaysAgo } from '../steps/days-ago.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise } from '../steps/sorting.ts'
import { passExamples } from '../steps/worked-examples.ts'
import { expect, test, type Page } from '../winnow.ts'

const session = (page: Page) => page.getByRole('region', { name: 'Today’s session' })
const startButton = (page: Page) => page.getByRole('button', { name: 'Start today’s session' })
const tasksOfToday = (folder: string) => {
  const [row] = rowsOf<{ tasks: string }>(folder, "SELECT tasks FROM sessions WHERE origin = 'today'")
  return row ? (JSON.parse(row.tasks) as { segmentId: string; exercise: string }[]) : []
}
const isOneScreen = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)

test('what is due is started by mouse, with a length of one’s choice, and gone on with after a while', async ({
  winnow,
}) => {
  await practisedDaysAgo(winnow.folder, { days: 5, questions: 24 })
  const page = await winnow.start()
  await expect(session(page).getByRole('list', { name: 'Skills of today' }).getByRole('listitem')).toHaveCount(4)
  const lengths = page.getByRole('radiogroup', { name: 'How long?' })
  await expect(lengths.getByRole('radio', { name: '6 minutes' })).toBeChecked()
  await lengths.getByText('3 minutes').click()
  await expect(session(page)).toContainText('6 questions')
  await startButton(page).click()
  await expect(page).toHaveURL(/#\/practice\?size=6$/)
  await passExamples(page, 'mouse')
  await expect(exercise(page).getByRole('heading', { name: 'Question 1 of 6' })).toBeVisible()
  expect(tasksOfToday(winnow.folder)).toHaveLength(6)

  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Go on where you were' })).toContainText('Question 1 of 6')
  await expect(startButton(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(exercise(page).getByRole('heading', { name: 'Question 1 of 6' })).toBeVisible()
})

test('what is due is started with the keyboard alone', async ({ winnow }) => {
  await practisedDaysAgo(winnow.folder, { days: 5, questions: 24 })
  const page = await winnow.start()
  const lengths = page.getByRole('radiogroup', { name: 'How long?' })
  await pressUntilFocused(page, lengths.getByRole('radio', { name: '6 minutes' }))
  await page.keyboard.press('ArrowRight')
  await expect(lengths.getByRole('radio', { name: '10 minutes' })).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await expect(startButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await passExamples(page, 'keyboard')
  await expect(exercise(page).getByRole('heading', { name: /^Question 1 of/ })).toBeVisible()
  expect(tasksOfToday(winnow.folder).length).toBeGreaterThan(0)
})

test('a skill leads to its rule', async ({ winnow }) => {
  await practisedDaysAgo(winnow.folder, { days: 5, questions: 24 })
  const page = await winnow.start()
  const skill = session(page).getByRole('listitem').first().getByRole('link')
  const name = await skill.innerText()
  await skill.click()
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
})

test('after an absence the day is short, and nothing says how long it was', async ({ winnow }) => {
  await practisedDaysAgo(winnow.folder, { days: 20, questions: 84, dailyCap: 12 })
  const page = await winnow.start()
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText('Today is a short start with two skills.')
  await expect(main).not.toContainText(/20 days|overdue|late\b|missed/)
  await startButton(page).click()
  await passExamples(page, 'mouse')
  await expect(exercise(page).getByRole('heading', { name: 'Question 1 of 6' })).toBeVisible()
})

test('with nothing due Today says when something will be, and offers the text that was begun', async ({ winnow }) => {
  await practisedDaysAgo(winnow.folder, { days: 0, questions: 60, answer: id => rightAnswer(id, 2) })
  const page = await winnow.start()
  await expect(page.getByRole('main')).toContainText(/What you have practised is fresh\. .* (on \w+day|tomorrow)\./)
  await expect(page.getByRole('link', { name: 'Practise' })).toBeVisible()
})

test('the questions of a day are a setting, and today keeps to it at once', async ({ winnow }) => {
  await practisedDaysAgo(winnow.folder, { days: 5, questions: 60 })
  const page = await winnow.start()
  await expect(session(page)).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  const learning = page.getByRole('region', { name: 'Learning' })
  await learning.getByRole('radiogroup', { name: 'Most questions in a day' }).getByText('12').click()
  await learning
    .getByRole('radiogroup', { name: 'How often skills come back' })
    .getByText('Often', { exact: true })
    .click()
  await expect(learning).toContainText('twice the questions')
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(session(page).getByRole('radio')).toHaveCount(2)
  await expect(session(page)).toContainText(/more follow on the next days/)
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`Today is one screen of ${width} × ${height} for who is new`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await expect(page.getByRole('heading', { name: 'Three inks to tell apart' })).toBeVisible()
    expect(await isOneScreen(page)).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  for (const days of [4, 20]) {
    test(`Today is one screen of ${width} × ${height} after ${days} days, with much due`, async ({ winnow }) => {
      await practisedDaysAgo(winnow.folder, { days, questions: 84 })
      const page = await winnow.start()
      await page.setViewportSize({ width, height })
      await expect(startButton(page)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Look at your answers' })).toBeVisible()
      expect(await isOneScreen(page)).toBe(true)
      expect(await violations(page)).toEqual([])
    })
  }
}

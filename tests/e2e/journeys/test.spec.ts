import { violations } from '../steps/axe.ts'
import { chooseByKeys, exercise, feedback } from '../steps/sorting.ts'
import { testedDaysAgo } from '../steps/tests-taken.ts'
import { expect, type Page, test } from '../winnow.ts'

// Only the real library has enough for four forms.
test.use({ texts: '' })

const GUESS = { label: 'fact', owner: 'article', confidence: 1 } as const

async function answerFrom(page: Page, from: number, until: number): Promise<void> {
  for (let at = from; at <= until; at++) {
    await expect(exercise(page).getByRole('heading', { name: `Question ${at} of 30` })).toBeVisible()
    await expect(feedback(page)).toHaveCount(0)
    await chooseByKeys(page, GUESS)
    await page.keyboard.press('Enter')
  }
}

test('a whole test by keyboard, killed in its middle, is told at its end and not before', async ({ winnow }) => {
  test.setTimeout(240_000)
  const page = await winnow.start()
  await page.getByRole('link', { name: 'Progress' }).press('Enter')
  await page.getByRole('link', { name: 'Look at the test' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'The test', level: 1 })).toBeVisible()
  await expect(page.getByText('drawn from the library, which you also practise with')).toBeVisible()
  expect.soft(await violations(page), 'the test').toEqual([])
  await page.getByRole('link', { name: 'Start the test' }).press('Enter')
  await page.getByRole('button', { name: 'Begin' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Save answer' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check answer' })).toHaveCount(0)
  expect.soft(await violations(page), 'a question').toEqual([])
  await answerFrom(page, 1, 11)
  await expect(exercise(page).getByRole('heading', { name: 'Question 12 of 30' })).toBeVisible()
  await winnow.kill()

  const again = await winnow.start()
  const reminder = again.getByRole('region', { name: 'The test' })
  await expect(reminder).toContainText('question 12 of 30')
  await reminder.getByRole('link', { name: 'Go on with the test' }).press('Enter')
  await answerFrom(again, 12, 30)
  await expect(again.getByRole('heading', { name: 'Test results' })).toBeVisible()
  await expect(again.getByText(/of 30 right in kind and in who answers for it/)).toBeVisible()
  await expect(again.getByRole('region', { name: 'Your answers' }).getByRole('listitem')).toHaveCount(30)
  expect.soft(await violations(again), 'the results').toEqual([])

  await again.getByRole('link', { name: 'All tests' }).press('Enter')
  await expect(again.getByText(/^Taken on .*, form [ABCD]\.$/)).toBeVisible()
  await expect(again.getByText('Can be taken once you have practised, whenever you like.')).toBeVisible()
  expect.soft(await violations(again), 'the test, once taken').toEqual([])
})

test('ended early it says so, and counts what was answered', async ({ winnow }) => {
  await testedDaysAgo(winnow.folder, { days: 0, rightInTen: 6, leaveAfter: 9 })
  const page = await winnow.start()
  await page.getByRole('link', { name: 'Go on with the test' }).click()
  await page.getByRole('button', { name: 'End test' }).click()
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await expect(dialog).toContainText('You have answered 9 of 30.')
  await dialog.getByRole('button', { name: 'End test' }).click()
  await expect(page.getByText('It was ended early: 9 of 30 questions were answered, and these count.')).toBeVisible()
})

test('a week after the test after practice, Today reminds once a day', async ({ winnow }) => {
  test.setTimeout(120_000)
  await testedDaysAgo(winnow.folder, { days: 30, rightInTen: 5, practise: 3 })
  await testedDaysAgo(winnow.folder, { days: 8, rightInTen: 9 })
  const page = await winnow.start()
  const reminder = page.getByRole('region', { name: 'The test' })
  await expect(reminder).toContainText('The test 7 days later can be taken')
  expect.soft(await violations(page), 'Today with a reminder').toEqual([])
  await reminder.getByRole('button', { name: 'Not now' }).click()
  await expect(reminder).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start today’s session' })).toBeVisible()
  await expect(reminder).toHaveCount(0)

  await page.evaluate(() => void (location.hash = '/test'))
  await expect(page.getByText('After practice: it is not shown')).toHaveCount(0)
  await expect(page.getByText(/^After practice: better than before practice/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start the test' })).toBeVisible()
})

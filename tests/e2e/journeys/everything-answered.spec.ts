import { rightAnswer, wrongAnswer } from '../steps/answers.ts'
import { violations } from '../steps/axe.ts'
import { answersIn, rowsOf } from '../steps/database.ts'
import { exercise, sortTheRest, startPractice } from '../steps/sorting.ts'
import { SCORED } from '../steps/study-text.ts'
import { expect, test } from '../winnow.ts'

test('when every segment was sorted, practice says so and offers the ones missed', async ({ page, winnow }) => {
  test.setTimeout(120_000)
  await startPractice(page)
  const sorted = await sortTheRest(page, winnow.folder, (id, at) => (at < 2 ? wrongAnswer(id) : rightAnswer(id)))
  while (sorted.length < SCORED.length) {
    await page.getByRole('link', { name: 'Another session' }).click()
    sorted.push(...(await sortTheRest(page, winnow.folder, id => rightAnswer(id))))
  }
  expect(sorted.toSorted()).toEqual(SCORED.map(one => one.id).toSorted())
  const missed = sorted.slice(0, 2)

  await expect(page.getByRole('link', { name: 'Another session' })).toHaveCount(0)
  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice'))
  await expect(page.getByRole('heading', { name: 'All of this text is sorted' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('2 segments went wrong the last time')
  // Looked at here, since getting here takes a hundred answers.
  expect.soft(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Practise what you missed' }).click()

  await expect(exercise(page).getByRole('heading', { name: 'Question 1 of 2' })).toBeVisible()
  await expect(exercise(page)).toContainText('You have met these words before')
  const again = await sortTheRest(page, winnow.folder, id => rightAnswer(id))
  expect(again.toSorted()).toEqual(missed.toSorted())
  const repeats = answersIn(winnow.folder).slice(SCORED.length)
  expect(repeats.map(repeat => repeat.first)).toEqual([0, 0])

  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice'))
  await expect(page.getByRole('main')).toContainText('None was missed at the last answer.')
  const [sessions] = rowsOf<{ open: number }>(
    winnow.folder,
    'SELECT count(*) AS open FROM sessions WHERE finished_at IS NULL',
  )
  expect(sessions?.open).toBe(0)
})

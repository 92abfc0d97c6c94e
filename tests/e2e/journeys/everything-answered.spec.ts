import { rightAnswer, wrongAnswer } from '../steps/answers.ts'
import { violations } from '../steps/axe.ts'
import { answersIn, rowsOf } from '../steps/database.ts'
import { exercise, sortTheRest, startPractice } from '../steps/sorting.ts'
import { SCORED, segment } from '../steps/study-text.ts'
import { expect, test } from '../winnow.ts'

test('when every segment was sorted, practice says so and offers the ones missed', async ({ page, winnow }) => {
  test.setTimeout(120_000)
  await startPractice(page)
  const missed: string[] = []
  const sorted = await sortTheRest(page, winnow.folder, id => {
    // No plain report, which later sessions may ask again to keep their balance.
    if (missed.length === 2 || segment(id).ink !== 'opinion') return rightAnswer(id)
    missed.push(id)
    return wrongAnswer(id)
  })
  while (new Set(sorted).size < SCORED.length) {
    await page.getByRole('link', { name: 'Another session' }).click()
    sorted.push(...(await sortTheRest(page, winnow.folder, id => rightAnswer(id))))
  }
  expect([...new Set(sorted)].toSorted()).toEqual(SCORED.map(one => one.id).toSorted())
  expect(missed).toHaveLength(2)

  await expect(page.getByRole('link', { name: 'Another session' })).toHaveCount(0)
  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice'))
  await expect(page.getByRole('heading', { name: 'All of this text is sorted' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('2 segments went wrong the last time')
  // Looked at here, since getting here takes a hundred answers.
  expect.soft(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Practise what you missed' }).click()

  await expect(exercise(page)).toContainText(/You have met these words before|No unseen words are left/)
  const again = await sortTheRest(page, winnow.folder, id => rightAnswer(id))
  expect(again).toEqual(expect.arrayContaining(missed))
  const repeats = answersIn(winnow.folder).slice(sorted.length)
  expect(repeats.map(repeat => repeat.first)).toEqual(again.map(() => 0))

  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice'))
  await expect(page.getByRole('main')).toContainText('None was missed at the last answer.')
  const [sessions] = rowsOf<{ open: number }>(
    winnow.folder,
    'SELECT count(*) AS open FROM sessions WHERE finished_at IS NULL',
  )
  expect(sessions?.open).toBe(0)
})

import { rightAnswer, wrongAnswer } from '../steps/answers.ts'
import { answersIn, askedSegment } from '../steps/database.ts'
import { exercise, feedback, goOn, sortByKeys, startPractice } from '../steps/sorting.ts'
import { segment } from '../steps/study-text.ts'
import { expect, test } from '../winnow.ts'

test('killed in the middle of a session, it goes on at the same segment and nothing is lost', async ({ winnow }) => {
  const page = await winnow.start()
  await startPractice(page)
  for (const answer of [rightAnswer, wrongAnswer, rightAnswer]) {
    await sortByKeys(page, answer(askedSegment(winnow.folder)))
    await goOn(page)
  }
  const asked = askedSegment(winnow.folder)
  const before = answersIn(winnow.folder)
  expect(before).toHaveLength(3)
  await winnow.kill()

  const again = await winnow.start()
  await expect(again.getByRole('main')).toContainText('4 of 12')
  await again.getByRole('link', { name: 'Continue' }).click()
  await expect(exercise(again).getByRole('heading', { name: 'Question 4 of 12' })).toBeVisible()
  await expect(exercise(again)).toContainText(segment(asked).text.trim())
  expect(askedSegment(winnow.folder)).toBe(asked)
  expect(answersIn(winnow.folder)).toEqual(before)
})

test('killed while the feedback stands, the same feedback stands again', async ({ winnow }) => {
  const page = await winnow.start()
  await startPractice(page)
  const asked = askedSegment(winnow.folder)
  await sortByKeys(page, wrongAnswer(asked))
  await winnow.kill()

  const again = await winnow.start()
  await again.getByRole('link', { name: 'Continue' }).click()
  await expect(feedback(again)).toContainText(segment(asked).note.why)
  expect(answersIn(winnow.folder)).toHaveLength(1)
})

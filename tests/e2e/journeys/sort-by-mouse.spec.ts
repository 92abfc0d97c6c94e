import { rightAnswer, wrongAnswer } from '../steps/answers.ts'
import { answersIn, askedSegment } from '../steps/database.ts'
import { exercise, feedback, sortByMouse, startPractice } from '../steps/sorting.ts'
import { segment } from '../steps/study-text.ts'
import { expect, test } from '../winnow.ts'

const STEP_NAMES = { naming: 'Naming', evidence: 'Evidence', ownership: 'Ownership', swap: 'Swap' }

test('twelve segments are sorted by mouse, and the summary says what came of them', async ({ page, winnow }) => {
  await startPractice(page)
  const sorted: string[] = []
  for (let position = 1; position <= 12; position += 1) {
    await expect(exercise(page).getByRole('heading', { name: `Question ${position} of 12` })).toBeVisible()
    const id = askedSegment(winnow.folder)
    await sortByMouse(page, position % 3 === 0 ? wrongAnswer(id, 3) : rightAnswer(id, 2))
    sorted.push(id)
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(feedback(page)).toBeHidden()
  }

  await expect(page.getByRole('heading', { name: 'Session summary', level: 1 })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText('8 of 12 right: the kind and who answers for it.')
  await expect(main).toContainText('4 of the 4 you were certain of were not right.')
  expect(answersIn(winnow.folder).map(answer => answer.segment_id)).toEqual(sorted)
  expect(new Set(sorted).size).toBe(12)

  // The X-ray of what was just done, and of nothing else.
  const inked = page.getByRole('group', { name: /^What you sorted, with its inks/ }).getByRole('button')
  await expect(inked).toHaveCount(12)
})

test('wrong and right answers both get the step, the words, the why and a contrast', async ({ page, winnow }) => {
  await startPractice(page)
  for (const answer of [wrongAnswer, rightAnswer]) {
    const { id, note } = segment(askedSegment(winnow.folder))
    await sortByMouse(page, answer(id))
    await expect(feedback(page)).toContainText(`${STEP_NAMES[note.step]} decides:`)
    await expect(feedback(page)).toContainText(`“${note.words}”`)
    await expect(feedback(page)).toContainText(note.why)
    await expect(feedback(page)).toContainText(`Compare: ${note.contrast.text}`)
    await expect(feedback(page)).toContainText(answer === rightAnswer ? 'Right' : /Not this time|The label is right/)
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(feedback(page)).toBeHidden()
  }
})

test('the primer is shown the first time and can be looked at again', async ({ page }) => {
  await startPractice(page)
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(exercise(page)).toBeVisible()
  await page.getByRole('button', { name: 'How to sort' }).click()
  await expect(page.getByRole('heading', { name: 'How to sort words' })).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(exercise(page)).toBeVisible()
})

test('a session ended early keeps what was answered', async ({ page, winnow }) => {
  await startPractice(page)
  await sortByMouse(page, rightAnswer(askedSegment(winnow.folder)))
  await page.getByRole('button', { name: 'End session' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'End session' }).click()
  await expect(page.getByRole('heading', { name: 'Session summary', level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('All 1 right: the kind and who answers for it.')
  expect(answersIn(winnow.folder)).toHaveLength(1)
})

import { EVERY_KIND } from '../../../src-main/domain/exercise/every-kind.ts'
import { violations } from '../steps/axe.ts'
import { answersIn } from '../steps/database.ts'
import { askedQuestion, checkByMouse, HARBOUR, openExercise, openExerciseByKeys } from '../steps/harbour.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { recordSpeech, spokenOn } from '../steps/spoken.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ texts: HARBOUR })

const field = (page: Page) => page.getByRole('textbox', { name: 'Your rewriting' })

test('a sentence is rewritten with the keyboard alone, undone and begun again', async ({ winnow }) => {
  const page = await winnow.start(recordSpeech)
  await openExerciseByKeys(page, 'Rewrite')
  const { original, example } = EVERY_KIND.rewrite.key(askedQuestion(winnow.folder))
  await pressUntilFocused(page, field(page))
  await expect(field(page)).toHaveValue(original)

  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Forsooth')
  await expect(exercise(page)).toContainText('1 word changed.')
  await expect.poll(() => spokenOn(page)).toContain('1 word changed.')
  await pressUntilFocused(page, page.getByRole('button', { name: 'Start again from the original' }))
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue(original)
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(field(page)).toHaveValue(`${original} Forsooth`)

  await page.keyboard.press('Control+a')
  await page.keyboard.type(example)
  // While one types letters are letters, and Enter checks: only how sure one is is still to be said.
  await page.keyboard.press('Enter')
  await expect(exercise(page)).toContainText('Still to say: how sure you are.')
  await pressUntilFocused(page, page.getByRole('radio', { name: 'Guessing' }))
  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toContainText('Accepted')
  await expect(feedback(page)).toContainText('An example')
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'rewrite', correct: 1, confidence: 3 }])
})

test('by mouse: what no rule can judge is said to be so, in a quiet tone, and not counted', async ({
  page,
  winnow,
}) => {
  await openExercise(page, 'Rewrite')
  await field(page).fill('Blue green yellow.')
  expect(await violations(page)).toEqual([])
  await checkByMouse(page)
  await expect(feedback(page)).toBeVisible()
  await expect(feedback(page)).toContainText('I can’t tell. This answer is not counted.')
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'rewrite', correct: null }])
  await expect(feedback(page).getByRole('deletion').first()).toBeVisible()
  await expect(feedback(page).getByRole('insertion').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

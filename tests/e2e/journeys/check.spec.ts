import { EVERY_KIND } from '../../../src-main/domain/exercise/every-kind.ts'
import { violations } from '../steps/axe.ts'
import { answersIn } from '../steps/database.ts'
import { askedQuestion, checkByMouse, HARBOUR, openExercise, openExerciseByKeys } from '../steps/harbour.ts'
import { feedback, goOn } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ texts: HARBOUR })

const choices = (page: Page) => page.getByRole('radiogroup', { name: 'What would settle this claim?' })

/** The place of the key among the choices, from 0, one that is not, and every why. */
function keyOf(folder: string) {
  const question = askedQuestion(folder)
  const { options } = EVERY_KIND.check.item(question)
  const { option, whys } = EVERY_KIND.check.key(question)
  const found = options.findIndex(({ id }) => id === option)
  const at = found < 0 ? options.length : found
  return {
    ...{ at, wrong: at === 0 ? 1 : 0, count: options.length + 1, whys: whys.map(({ why }) => why) },
    standing: found < 0 ? 'this is the answer' : 'settles it',
  }
}

test('every question is answered with the keyboard alone, by number and by arrows', async ({ page, winnow }) => {
  await openExerciseByKeys(page, 'Check')
  const summary = page.getByRole('heading', { name: 'Session summary' })
  while (!(await summary.isVisible())) {
    const { at, count } = keyOf(winnow.folder)
    await expect(choices(page).getByRole('radio')).toHaveCount(count)
    await page.keyboard.press(String(at + 1))
    await expect(choices(page).getByRole('radio').nth(at)).toBeChecked()
    await choices(page).getByRole('radio').nth(at).focus()
    await page.keyboard.press('ArrowDown')
    await expect(choices(page).getByRole('radio').nth(at)).not.toBeChecked()
    await page.keyboard.press('ArrowUp')
    await expect(choices(page).getByRole('radio').nth(at)).toBeChecked()
    await page.keyboard.press('f')
    await page.keyboard.press('Enter')
    await expect(feedback(page)).toContainText('Right')
    await goOn(page)
    await expect(summary.or(choices(page))).toBeVisible()
  }
  const answers = answersIn(winnow.folder)
  expect(answers.length).toBeGreaterThan(1)
  expect(answers.every(({ exercise, correct }) => exercise === 'check' && correct === 1)).toBe(true)
})

test('by mouse, every choice gets its why, the chosen and the settling one told apart', async ({ page, winnow }) => {
  await openExercise(page, 'Check')
  const { wrong, count, whys, standing } = keyOf(winnow.folder)
  await choices(page).locator('label').nth(wrong).click()
  expect(await violations(page)).toEqual([])

  await checkByMouse(page)
  await expect(feedback(page)).toContainText('Not this time.')
  const list = (name: string) => feedback(page).getByRole('list', { name }).getByRole('listitem')
  const told = list('What was chosen, and what settles it')
  await expect(told).toHaveCount(2)
  const chosen = told.filter({ hasText: 'your choice' })
  await expect(chosen).toHaveCount(1)
  await expect(chosen).not.toContainText(`✓ ${standing}`)
  await expect(told.filter({ hasText: `✓ ${standing}` })).toHaveCount(1)
  await expect(list('What the others would do')).toHaveCount(0)
  await feedback(page).getByText('More about this').click()
  await expect(list('What the others would do')).toHaveCount(count - 2)
  for (const why of whys) await expect(feedback(page)).toContainText(why)
  expect(await violations(page)).toEqual([])
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'check', correct: 0 }])
})

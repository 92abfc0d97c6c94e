import { EVERY_KIND } from '../../../src-main/domain/exercise/every-kind.ts'
import { violations } from '../steps/axe.ts'
import { answersIn } from '../steps/database.ts'
import { askedQuestion, checkByMouse, HARBOUR, openExercise, openExerciseByKeys } from '../steps/harbour.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { recordSpeech, spokenOn } from '../steps/spoken.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ texts: HARBOUR })

const words = (page: Page) => page.getByRole('listbox', { name: 'Which words judge?' }).getByRole('option')
const picked = (page: Page) =>
  page.getByRole('listbox', { name: 'Which words judge?' }).getByRole('option', { selected: true })

test('words are picked with the keyboard alone, one by one and in a row', async ({ winnow }) => {
  const page = await winnow.start(recordSpeech)
  await openExerciseByKeys(page, 'Strip')
  const { tokens, without } = EVERY_KIND.strip.key(askedQuestion(winnow.folder))
  expect(tokens.length).toBeGreaterThan(0)

  await pressUntilFocused(page, words(page).first())
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(picked(page)).toHaveCount(3)
  await expect(words(page).nth(2)).toBeFocused()
  await page.keyboard.press('n')
  await expect(picked(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'No word judges', pressed: true })).toBeVisible()

  await page.keyboard.press('Home')
  let at = 0
  for (const token of tokens) {
    for (; at < token; at += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
  }
  await expect(picked(page)).toHaveCount(tokens.length)
  const shown = await picked(page).allTextContents()
  expect((await spokenOn(page)).at(-1)).toContain(`Picked: “${shown[0]}”`)

  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toContainText('Right: these words and no others.')
  await expect(feedback(page)).toContainText(without ?? '-')
  await expect.poll(async () => (await spokenOn(page)).at(-1)).toContain(`Without them: “${without}”`)
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'strip', correct: 1, confidence: 3 }])
})

test('words are picked by mouse, and those left out and too many are told', async ({ page, winnow }) => {
  await openExercise(page, 'Strip')
  const { tokens } = EVERY_KIND.strip.key(askedQuestion(winnow.folder))
  const plain = [0, 1, 2].findIndex(at => !tokens.includes(at))
  await words(page).nth(plain).click()
  await expect(picked(page)).toHaveCount(1)
  await words(page).nth(plain).click()
  await expect(picked(page)).toHaveCount(0)
  await words(page).nth(plain).click()
  await expect(picked(page)).toHaveCount(1)
  const [shown] = await picked(page).allTextContents()
  expect(await violations(page)).toEqual([])

  await checkByMouse(page)
  await expect(feedback(page)).toContainText('Not this time: no word that judges was picked, 1 too many.')
  await expect(feedback(page)).toContainText(`Picked, and plain here: “${shown}”`)
  await expect(feedback(page)).toContainText('Judging, and left out:')
  expect(await violations(page)).toEqual([])
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'strip', correct: 0 }])
})

test('that no word judges must be said: an empty answer is none', async ({ page, winnow }) => {
  await openExercise(page, 'Strip')
  await checkByMouse(page)
  await expect(feedback(page)).toBeHidden()
  await expect(exercise(page)).toContainText('Still to say: which words judge, or that none does.')
  await page.getByRole('button', { name: 'No word judges' }).click()
  await page.getByRole('button', { name: 'Check answer' }).click()
  await expect(feedback(page)).toContainText('You said that no word judges.')
  expect(answersIn(winnow.folder)).toHaveLength(1)
})

import { answersIn } from '../steps/database.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import {
  goToSentence,
  keyOfAsked,
  kindName,
  kindOfKey,
  markByKeys,
  marks,
  marksOnDisk,
  sentence,
  startMarking,
  tool,
} from '../steps/marking.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { expect, test } from '../winnow.ts'

test('three sentences are marked with the keyboard alone, to the word', async ({ page, winnow }) => {
  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice?exercise=mark'))
  for (const name of ['Begin', 'Understood']) {
    await pressUntilFocused(page, page.getByRole('button', { name }))
    await page.keyboard.press('Enter')
  }
  await expect(exercise(page).getByRole('heading', { name: /^Question 1 of/ })).toBeVisible()
  for (let marked = 0; marked < 3; marked += 1) {
    await goToSentence(page, winnow.folder)
    await pressUntilFocused(page, sentence(page))
    const key = keyOfAsked(winnow.folder)
    for (const span of key) await markByKeys(page, winnow.folder, span)
    await expect(marks(page)).toHaveCount(key.length)
    await page.keyboard.press('c')
    await page.keyboard.press('Enter')
    await expect(feedback(page)).toContainText('Right, to the word.')
    await page.keyboard.press('Enter')
    await expect(feedback(page)).toBeHidden()
  }
  expect(
    answersIn(winnow.folder)
      .filter(({ exercise: of }) => of === 'mark')
      .map(({ correct }) => correct),
  ).toEqual([1, 1, 1])
})

test('the first arrow after a question leads into the sentence', async ({ page }) => {
  await startMarking(page)
  await page.keyboard.press('ArrowRight')
  await expect(sentence(page)).toBeFocused()
  await expect(exercise(page)).toContainText(/Word 2 of \d+:/)
  await page.keyboard.press('Tab')
  await expect(sentence(page)).toHaveAccessibleDescription(/^Word 2 of \d+:/)
})

test('marks overlap, lie in each other and are in pieces; all of it is undone and done again', async ({
  page,
  winnow,
}) => {
  await startMarking(page)
  await sentence(page).focus()
  const pieces = (...ranges: [number, number][]) => ranges.map(([first, end]) => ({ first, end }))
  for (const [key, held] of [
    [1, pieces([0, 5])],
    [2, pieces([1, 3])],
    [3, pieces([2, 4], [6, 7])],
  ] as const) {
    await markByKeys(page, winnow.folder, { kind: kindOfKey(winnow.folder, key), pieces: held })
  }
  await expect(marks(page)).toHaveCount(3)
  await expect(marks(page).nth(2)).toContainText(/“.* … .*”, in 2 pieces/)

  await page.keyboard.press('u')
  await page.keyboard.press('Control+z')
  await expect(marks(page)).toHaveCount(1)
  await page.keyboard.press('Shift+u')
  await page.keyboard.press('Control+y')
  await expect(marks(page)).toHaveCount(3)

  await page.keyboard.press('n')
  await page.keyboard.press(']')
  await expect(marks(page).first()).toContainText(kindName(winnow.folder, 1))
  await expect
    .poll(() => marksOnDisk(winnow.folder).find(({ pieces }) => pieces[0]?.first === 0)?.pieces)
    .toEqual([{ first: 0, end: 6 }])
  await page.keyboard.press('{')
  await page.keyboard.press('[')
  await page.keyboard.press('}')
  await expect
    .poll(() => marksOnDisk(winnow.folder).find(({ pieces }) => pieces[0]?.first === 0)?.pieces)
    .toEqual([{ first: 0, end: 5 }])
  await page.keyboard.press('Backspace')
  await expect(marks(page)).toHaveCount(2)
})

test('without keys of a single character everything goes by Tab, arrows and buttons', async ({ page, winnow }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radiogroup', { name: 'Shortcuts of a single key' }).getByText('Off').click()
  await startMarking(page)
  await pressUntilFocused(page, sentence(page))
  await page.keyboard.press('1')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('1')
  await expect(marks(page)).toHaveCount(0)
  await pressUntilFocused(page, tool(page, kindName(winnow.folder, 1)))
  await page.keyboard.press('Enter')
  await expect(marks(page)).toHaveCount(1)
  await pressUntilFocused(page, exercise(page).getByText('All commands as buttons'))
  await page.keyboard.press('Enter')
  for (const name of ['Word on', 'Select a word on', 'Next mark', 'Left edge in', 'Right edge out']) {
    await pressUntilFocused(page, tool(page, name))
    await page.keyboard.press('Enter')
  }
  await expect.poll(() => marksOnDisk(winnow.folder).map(({ pieces }) => pieces)).toEqual([[{ first: 1, end: 3 }]])
})

test('every key stands in the list of keys', async ({ page }) => {
  await startMarking(page)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys on this page' })
  for (const words of [
    'Word by word',
    'Line by line',
    'Clause by clause',
    'Sentence by sentence',
    'Select on the way',
    'Add piece',
    'one word out',
    'one word in',
    'Clear the mark here',
    'Deselect',
    'Next mark, mark before',
    'Undo',
    'Redo',
    'Check answer',
  ])
    await expect(list).toContainText(words)
})

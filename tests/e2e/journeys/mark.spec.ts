import { violations } from '../steps/axe.ts'
import { askedTask, rowsOf } from '../steps/database.ts'
import {
  keyOfAsked,
  kindName,
  kindOfKey,
  markByKeys,
  marks,
  marksOnDisk,
  sentence,
  startMarking,
  wordBoxes,
} from '../steps/marking.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { recordSpeech, spokenOn } from '../steps/spoken.ts'
import { expect, test } from '../winnow.ts'

test('no mark moves a word, whatever is marked, selected or in hand', async ({ page }) => {
  await startMarking(page)
  await sentence(page).focus()
  const before = await wordBoxes(page)
  for (const key of [
    'End',
    'Shift+Home',
    '3',
    'Home',
    'Shift+ArrowRight',
    'Shift+ArrowRight',
    '1',
    '2',
    'ArrowRight',
    'Space',
    'End',
    'Space',
    '2',
    'n',
    '[',
    'Control+a',
  ]) {
    await page.keyboard.press(key)
    const now = await wordBoxes(page)
    // The page may have scrolled to the caret; among each other the words stand as they stood.
    const moved = (now[0]?.y ?? 0) - (before[0]?.y ?? 0)
    expect(
      now.map(box => ({ ...box, y: box.y - moved })),
      `after ${key}`,
    ).toEqual(before)
  }
})

test('every move and change is spoken, each once', async ({ winnow }) => {
  const page = await winnow.start(recordSpeech)
  await startMarking(page)
  await sentence(page).focus()
  const spokenSoFar = (await spokenOn(page)).length
  const said: string[] = []
  for (const key of [
    'Home',
    'Shift+ArrowRight',
    '1',
    'ArrowRight',
    'ArrowLeft',
    'Backspace',
    'u',
    'u',
    'u',
    'Escape',
  ]) {
    await page.keyboard.press(key)
    await expect.poll(async () => (await spokenOn(page)).length).toBe(spokenSoFar + said.length + 1)
    said.push((await spokenOn(page)).at(-1) ?? '')
  }
  const kind = kindName(winnow.folder, 1)
  expect(said[0]).toMatch(/^First word: /)
  expect(said[1]).toMatch(/, 2 words selected$/)
  expect(said[2]).toMatch(new RegExp(`^${kind} “`))
  expect(said[3]).not.toContain(kind.toLowerCase())
  expect(said[4]).toMatch(new RegExp(`, ${kind.toLowerCase()} ends$`))
  expect(said[5]).toMatch(new RegExp(`^Cleared: ${kind} “`))
  expect(said[6]).toMatch(new RegExp(`^Undone. ${kind} “`))
  expect(said[7]).toMatch(new RegExp(`^Undone. Cleared: ${kind} “`))
  expect(said[8]).toBe('Nothing to undo.')
  expect(said[9]).toBe('Nothing selected.')
})

test('killed while a sentence is being marked, the marks are there again and the answer counts once', async ({
  winnow,
}) => {
  const page = await winnow.start()
  await startMarking(page)
  await sentence(page).focus()
  const key = keyOfAsked(winnow.folder)
  for (const span of key) await markByKeys(page, winnow.folder, span)
  await expect
    .poll(() => marksOnDisk(winnow.folder))
    .toEqual(key.toSorted((a, b) => (a.pieces[0]?.first ?? 0) - (b.pieces[0]?.first ?? 0)))
  const asked = askedTask(winnow.folder)
  await winnow.kill()

  const again = await winnow.start()
  await expect(again.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await again.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice?exercise=mark'))
  await expect(marks(again)).toHaveCount(key.length)
  expect(askedTask(winnow.folder)).toEqual(asked)
  await sentence(again).focus()
  await again.keyboard.press('f')
  await again.keyboard.press('Enter')
  await expect(feedback(again)).toContainText('Right, to the word.')
  expect(rowsOf(winnow.folder, "SELECT id FROM events WHERE kind = 'answer.given'")).toHaveLength(1)
  expect(marksOnDisk(winnow.folder)).toEqual([])
})

test('axe finds nothing, before and after, in light, dark and forced colours', async ({ page, winnow }) => {
  // Six looks by axe, each some seconds on two cores.
  test.setTimeout(120_000)
  await startMarking(page)
  await sentence(page).focus()
  await markByKeys(page, winnow.folder, {
    kind: kindOfKey(winnow.folder, 1),
    pieces: [
      { first: 0, end: 2 },
      { first: 3, end: 4 },
    ],
  })
  await exercise(page).getByText('All commands as buttons').click()
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(look)
    expect(await violations(page)).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  await page.keyboard.press('g')
  await page.getByRole('button', { name: 'Check answer' }).click()
  await expect(feedback(page)).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  }
})

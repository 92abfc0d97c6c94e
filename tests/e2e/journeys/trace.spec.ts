import { EVERY_KIND } from '../../../src-main/domain/exercise/every-kind.ts'
import { violations } from '../steps/axe.ts'
import { answersIn } from '../steps/database.ts'
import { askedQuestion, checkByMouse, HARBOUR, openExercise, openExerciseByKeys } from '../steps/harbour.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { recordSpeech, spokenOn } from '../steps/spoken.ts'
import { expect, test } from '../winnow.ts'

test.use({ texts: HARBOUR })

/** The chain of the question that stands: names from the article inwards, and the key that adds each. */
function chainOf(folder: string) {
  const question = askedQuestion(folder)
  const { sources } = EVERY_KIND.trace.item(question)
  return EVERY_KIND.trace.key(question).chain.map(id => ({
    name: question.text.sources[id]?.name ?? id,
    key: String(sources.indexOf(id) + 1),
  }))
}

test('a chain is built, mended and checked with the keyboard alone, and each step is spoken', async ({ winnow }) => {
  const page = await winnow.start(recordSpeech)
  await openExerciseByKeys(page, 'Trace')
  const chain = chainOf(winnow.folder)
  const [outer, inner] = chain
  const list = page.getByRole('list', { name: 'The chain' })
  await page.keyboard.press(inner?.key ?? '')
  await page.keyboard.press(outer?.key ?? '')
  await expect(list.getByRole('listitem')).toContainText(['The article', inner?.name ?? '-', outer?.name ?? '-'])

  await page.keyboard.press('Backspace')
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('u')
  await expect(list.getByRole('listitem')).toHaveCount(3)

  const earlier = page.getByRole('button', { name: `Move ${outer?.name} earlier` })
  await pressUntilFocused(page, earlier)
  await page.keyboard.press('ArrowUp')
  await expect(list.getByRole('listitem')).toContainText(['The article', outer?.name ?? '-', inner?.name ?? '-'])
  await expect(earlier).toBeFocused()
  expect((await spokenOn(page)).at(-1)).toBe(
    `The article passes on ${outer?.name}, and ${outer?.name} passes on ${inner?.name}.`,
  )

  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  // Enter belongs to the button that has the focus; the way to the check is Tab.
  await expect(feedback(page)).toBeHidden()
  await pressUntilFocused(page, page.getByRole('button', { name: 'Check answer' }))
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toBeFocused()
  await expect(feedback(page)).toContainText('Right: the whole chain, in its order.')
  await expect
    .poll(async () => (await spokenOn(page)).at(-1))
    .toContain(`From ${outer?.name} to ${inner?.name}: right.`)
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'trace', correct: 1, confidence: 3 }])
})

test('a chain is built and reordered by mouse, and told link by link', async ({ page, winnow }) => {
  await openExercise(page, 'Trace')
  const [outer, inner] = chainOf(winnow.folder)
  const offers = page.getByRole('group', { name: 'Who passes these words on?' })
  const offered = (name: string) => offers.getByRole('button', { name })
  await offered(outer?.name ?? '').click()
  await offered(inner?.name ?? '').click()
  await expect(offered(inner?.name ?? '')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: `Move ${inner?.name} earlier` }).click()
  await page.getByRole('button', { name: `Take ${outer?.name} out` }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await violations(page)).toEqual([])

  await checkByMouse(page)
  await expect(feedback(page)).toContainText('Not this time: none of the links is in the chain.')
  await expect(feedback(page).getByRole('list', { name: 'Your chain' })).toMatchAriaSnapshot(`
    - list:
      - listitem: The article
      - listitem: /✗ not in the chain ${inner?.name}/
      - listitem: /✗ not in the chain ${outer?.name}/
  `)
  const told = feedback(page).getByRole('list', { name: 'The chain', exact: true })
  await expect(told.getByRole('listitem')).toContainText(['The article', outer?.name ?? '-', inner?.name ?? '-'])
  expect(await violations(page)).toEqual([])
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'trace', correct: 0 }])
})

test('a chain that was begun is there again after the window was loaded again', async ({ page, winnow }) => {
  await openExercise(page, 'Trace')
  const [outer] = chainOf(winnow.folder)
  await page.keyboard.press(outer?.key ?? '')
  await page.reload()
  const chain = exercise(page).getByRole('list', { name: 'The chain' })
  await expect(chain.getByRole('listitem')).toContainText(['The article', outer?.name ?? '-'])
})

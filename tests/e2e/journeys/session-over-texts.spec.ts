import { EVERY_KIND } from '../../../src-main/domain/exercise/every-kind.ts'
import type { Answer } from '../steps/answers.ts'
import { violations } from '../steps/axe.ts'
import { askedTask, rowsOf } from '../steps/database.ts'
import { practisedDaysAgo } from '../steps/days-ago.ts'
import { askedQuestion, HARBOUR } from '../steps/harbour.ts'
import { exercise, goOn, sortByKeys, TITLE } from '../steps/sorting.ts'
import { ARTICLE, segment } from '../steps/study-text.ts'
import { passExamples, workedSentences } from '../steps/worked-examples.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ learner: 'practised', texts: HARBOUR })

const TITLES: Readonly<Record<string, string>> = { [ARTICLE.id]: TITLE, harbour: 'The harbour of Lindow' }

/** What the key says, in whichever text. */
function rightSort(folder: string): Answer {
  const { textId, segmentId } = askedTask(folder)
  const question =
    textId === 'harbour' ? askedQuestion(folder) : { text: ARTICLE, segment: segment(segmentId), seed: '' }
  const { label, owner } = EVERY_KIND.sort.key(question)
  return { label, owner, confidence: 2 }
}

async function beginHarbour(page: Page, folder: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#/texts/harbour/practice'))
  await expect(exercise(page)).toBeVisible()
  await sortByKeys(page, rightSort(folder))
  await endSession(page)
}

const title = (page: Page) => page.getByRole('region', { name: 'Article' }).getByRole('heading', { level: 1 })
const summary = (page: Page) => page.getByRole('heading', { name: 'Session summary', level: 1 })

/** Worked sentences come first where a skill is new. */
async function comeToQuestion(page: Page): Promise<void> {
  await expect(workedSentences(page).or(exercise(page))).toBeVisible()
  if (await exercise(page).isVisible()) return
  await passExamples(page, 'keyboard')
  await expect(title(page)).toBeFocused()
}

/** Sorts to the end of the session, or to the first question of another exercise: those have journeys of their own. */
async function sortOn(page: Page, folder: string): Promise<void> {
  while (!(await summary(page).isVisible())) {
    const { textId, exercise: asked } = askedTask(folder)
    await expect(title(page)).toHaveText(TITLES[textId] ?? '')
    if (asked !== 'sort') return endSession(page)
    await sortByKeys(page, rightSort(folder))
    await goOn(page)
    await expect(exercise(page).or(summary(page))).toBeVisible()
  }
}

async function endSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End session' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'End session' }).click()
  await expect(summary(page)).toBeVisible()
}

test('a session by skill asks each question beside its own article, and leads on to what is next', async ({
  page,
  winnow,
}) => {
  await beginHarbour(page, winnow.folder)
  await page.evaluate(() => (location.hash = '#/practice?size=20'))
  await comeToQuestion(page)
  await sortOn(page, winnow.folder)

  expect(rowsOf(winnow.folder, "SELECT text_id FROM sessions WHERE origin = 'today'")).toEqual([{ text_id: null }])
  await expect(page.getByRole('link', { name: 'See what is next' })).toHaveAttribute('href', '#/')
  await page.getByRole('link', { name: 'See what is next' }).click()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused()
})

test.describe('what a text has asked about without explaining it', () => {
  test.use({ learner: 'new', texts: '' })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`comes back with worked sentences first, ${colorScheme}`, async ({ winnow }) => {
      await practisedDaysAgo(winnow.folder, { days: 5, questions: 60 })
      const page = await winnow.start()
      await page.emulateMedia({ colorScheme })
      const session = page.getByRole('region', { name: 'Today’s session' })
      await expect(session).toContainText(/New: .+\. A few worked examples come first\./)
      await session.getByRole('button', { name: 'Start today’s session' }).click()
      await expect(workedSentences(page)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await violations(page), 'narrow').toEqual([])

      const introduced = "SELECT json_extract(body, '$.skill') AS skill FROM events WHERE kind = 'examples.passed'"
      expect(rowsOf(winnow.folder, introduced)).toEqual([])
      await passExamples(page, 'keyboard')
      expect(rowsOf(winnow.folder, introduced)).toHaveLength(1)
    })
  }
})

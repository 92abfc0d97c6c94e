import { answersIn, type StoredAnswer } from '../steps/database.ts'
import { NAMES } from '../steps/sorting.ts'
import { segment } from '../steps/study-text.ts'
import { expect, type Page, test } from '../winnow.ts'

const LABELS = ['fact', 'attribution', 'opinion'] as const
const OWNERS = ['article', 'source'] as const
const STATED = { 1: 50, 2: 75, 3: 95 } as const

async function openProgress(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Progress', level: 1 })).toBeVisible()
}

/** The figures of a table as they are shown: the text of every cell, row by row, without the head. */
async function rowsOfTable(page: Page, name: RegExp): Promise<string[][]> {
  const table = page.getByRole('table', { name })
  await expect(table).toBeVisible()
  return table.evaluate(element =>
    [...element.querySelectorAll('tbody tr')].map(row =>
      [...row.querySelectorAll('td')].map(cell => cell.innerText.replace(/\s+/g, ' ').trim()),
    ),
  )
}

const rightOf = (answers: StoredAnswer[], isRight: (answer: StoredAnswer) => boolean) =>
  `${answers.filter(isRight).length} of ${answers.length}`

test('Progress is empty before the first answer, and says what it will show', async ({ page }) => {
  await openProgress(page)
  await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test.describe('of a learner who has practised', () => {
  test.use({ learner: 'practised' })

  test('accuracy by label and by owner is that of the answers in the database', async ({ page, winnow }) => {
    await openProgress(page)
    const all = answersIn(winnow.folder).filter(answer => answer.first === 1)
    const owned = all.filter(answer => answer.given_owner !== null && answer.key_owner !== null)
    const isLabelRight = (answer: StoredAnswer) => answer.given_label === answer.key_label
    const isOwnerRight = (answer: StoredAnswer) => answer.given_owner === answer.key_owner
    expect(all).toHaveLength(25)

    const shown = await rowsOfTable(page, /^Right at the first answer/)
    expect(shown.map(([right]) => right)).toEqual([
      rightOf(all, answer => answer.correct === 1),
      rightOf(all, isLabelRight),
      ...LABELS.map(label =>
        rightOf(
          all.filter(answer => answer.key_label === label),
          isLabelRight,
        ),
      ),
      rightOf(owned, isOwnerRight),
      ...OWNERS.map(owner =>
        rightOf(
          owned.filter(answer => answer.key_owner === owner),
          isOwnerRight,
        ),
      ),
    ])
  })

  test('both matrices count what was answered, cell by cell', async ({ page, winnow }) => {
    await openProgress(page)
    const all = answersIn(winnow.folder)
    const counts = (rows: string[][]) => rows.map(row => row.map(cell => Number(/^\d+/.exec(cell)?.[0])))
    expect(counts(await rowsOfTable(page, /^Labels: of each kind by the key/))).toEqual(
      LABELS.map(key =>
        LABELS.map(given => all.filter(answer => answer.key_label === key && answer.given_label === given).length),
      ),
    )
    expect(counts(await rowsOfTable(page, /^Who answers for it, where that was asked/))).toEqual(
      OWNERS.map(key =>
        OWNERS.map(given => all.filter(answer => answer.key_owner === key && answer.given_owner === given).length),
      ),
    )
  })

  test('confidence stands against correctness, as a chart and as its table', async ({ page, winnow }) => {
    await openProgress(page)
    const all = answersIn(winnow.folder)
    const shown = await rowsOfTable(page, /^Share right by how sure you said you were/)
    expect(shown.map(([stated, right]) => [stated, right])).toEqual(
      ([1, 2, 3] as const).map(confidence => [
        `${STATED[confidence]} %`,
        rightOf(
          all.filter(answer => answer.confidence === confidence),
          answer => answer.correct === 1,
        ),
      ]),
    )
    const chart = page.getByRole('img', { name: /sure|certain/i })
    await expect(chart).toBeVisible()
    await expect(chart.locator('svg')).toHaveCount(1)
    const brier = all.reduce((sum, { confidence, correct }) => {
      return sum + (STATED[confidence as 1 | 2 | 3] / 100 - correct) ** 2
    }, 0)
    await expect(page.getByRole('main')).toContainText(`Brier score ${(brier / all.length).toFixed(2)}`)
  })

  test('it says why there is no trend yet, and what is missing', async ({ page, winnow }) => {
    await openProgress(page)
    await expect(page.getByRole('heading', { name: 'Why there is no line yet' })).toBeVisible()
    const keyed = answersIn(winnow.folder).filter(answer => answer.given_label !== 'attribution')
    for (const [label, name] of [
      ['fact', 'reported facts'],
      ['opinion', 'opinions'],
    ] as const) {
      const count = keyed.filter(answer => answer.key_label === label).length
      await expect(
        page.getByRole('listitem').filter({ hasText: new RegExp(`^${name}\\s*${count} of 120`) }),
      ).toHaveCount(1)
    }
  })

  test('the history holds every answer, the newest first, and each is looked at as it was', async ({
    page,
    winnow,
  }) => {
    await openProgress(page)
    const all = answersIn(winnow.folder).toReversed()
    const history = page.getByRole('region', { name: 'Every answer' }).getByRole('link')
    await expect(history).toHaveText(all.map(answer => segment(answer.segment_id).text))

    const [missed] = all.filter(answer => answer.correct === 0) as [StoredAnswer]
    await history.nth(all.indexOf(missed)).click()
    await expect(page.getByRole('heading', { level: 1, name: 'An answer, as it was' })).toBeVisible()
    const main = page.getByRole('main')
    await expect(main).toContainText(segment(missed.segment_id).note.why)
    await expect(main).toContainText(NAMES.confidence[missed.confidence as 1 | 2 | 3])
    await expect(main).toContainText(NAMES.label[missed.given_label as 'fact'])
    await expect(page.getByRole('region', { name: 'The words in the article' })).toContainText(
      segment(missed.segment_id).text.trim(),
    )
  })
})

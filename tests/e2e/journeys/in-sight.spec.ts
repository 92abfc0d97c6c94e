import { wrongAnswer } from '../steps/answers.ts'
import { askedSegment } from '../steps/database.ts'
import { exercise, feedback, sortByKeys } from '../steps/sorting.ts'
import { segment } from '../steps/study-text.ts'
import { expect, type Locator, type Page, test } from '../winnow.ts'

test.use({ learner: 'practised' })

async function goToQuestion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(exercise(page)).toBeVisible()
}

/** Whether a person sees it: its first and its middle line are in the window, and nothing else lies over them. */
const isSeen = (part: Locator) =>
  part.evaluate(element => {
    const lines = [...element.getClientRects()]
    return [lines[0], lines[Math.floor(lines.length / 2)]].every(line => {
      if (!line) return false
      const { left, top, bottom, height } = line
      return [top + height / 4, bottom - height / 4].every(y =>
        element.contains(document.elementFromPoint(left + 4, y)),
      )
    })
  })

/** Where the asked words begin; those that decide may be marked inside them or before. */
async function askedWords(page: Page, id: string): Promise<Locator> {
  const marks = page.getByRole('region', { name: 'Article' }).locator('mark')
  await expect(marks.first()).toBeVisible()
  const at = (await marks.allTextContents()).findIndex(words => segment(id).text.startsWith(words))
  return marks.nth(at)
}

const verdict = (page: Page) => feedback(page).getByText(/^(Not this time|The label is right)/)
const next = (page: Page) => page.getByRole('button', { name: 'Next' })

for (const [width, height] of [
  [1440, 900],
  [1440, 600],
  [1024, 768],
] as const) {
  test(`after checking, ${width} by ${height} shows where one stands, the verdict and Next`, async ({
    page,
    winnow,
  }) => {
    await page.setViewportSize({ width, height })
    await goToQuestion(page)
    await sortByKeys(page, wrongAnswer(askedSegment(winnow.folder)))
    const position = exercise(page).getByRole('heading', { name: /^Question/ })
    for (const part of [position, verdict(page), next(page)]) await expect.poll(() => isSeen(part)).toBe(true)
  })
}

test('after checking, a narrow window shows the words, the verdict and Next', async ({ page, winnow }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await goToQuestion(page)
  await expect.poll(() => isSeen(page.getByRole('button', { name: 'Check answer' }))).toBe(true)
  const asked = askedSegment(winnow.folder)
  await sortByKeys(page, wrongAnswer(asked))
  for (const part of [await askedWords(page, asked), verdict(page), next(page)])
    await expect.poll(() => isSeen(part)).toBe(true)
})

test('after checking at 200 %, a narrow window shows the verdict', async ({ page, winnow }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radiogroup', { name: 'Text size' }).getByText('200 %', { exact: true }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await goToQuestion(page)
  await sortByKeys(page, wrongAnswer(askedSegment(winnow.folder)))
  await expect.poll(() => isSeen(verdict(page))).toBe(true)
})

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { EVERY_KIND } from '../../../src-main/domain/exercise/every-kind.ts'
import { isScored, type StudyText } from '../../../src-main/domain/labelling/study-text.ts'
import type { Answer } from '../steps/answers.ts'
import { answersIn, askedSegment } from '../steps/database.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise, feedback, goOn, sortByKeys } from '../steps/sorting.ts'
import { ARTICLE, studyText } from '../steps/study-text.ts'
import { expect, type Page, test } from '../winnow.ts'

// The texts that come with Winnow, all of them.
test.use({ texts: '' })

const LIBRARY = resolve(import.meta.dirname, '../../../resources/library')

/** Of each level the first by its id; the other journeys are about the article. */
const OF_EACH_LEVEL = ([1, 2, 3, 4, 5] as const).map(level => {
  const names = readdirSync(LIBRARY).flatMap(name => (name.endsWith('.study') ? [name.replace('.study', '')] : []))
  const text = names
    .toSorted()
    .map(studyText)
    .find(one => one.level === level && one.id !== ARTICLE.id)
  if (!text) throw new Error(`The library has no text of level ${level}.`)
  return text
})

function keyOf({ segments }: StudyText, id: string) {
  const segment = segments.find(one => one.id === id)
  if (!segment || !isScored(segment)) throw new Error(`No scored segment ${id}.`)
  return segment
}

function rightAnswer(text: StudyText, id: string): Answer {
  const { label, owner } = EVERY_KIND.sort.key({ text, segment: keyOf(text, id), seed: '' })
  return { label, owner, confidence: 2 }
}

/** Whether nothing is wider than the window. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await fits(page), 'in a narrow window').toBe(true)
  await page.setViewportSize({ width: 1440, height: 900 })
}

for (const text of OF_EACH_LEVEL) {
  test(`a text of level ${text.level} is read, sorted by keyboard and seen through: ${text.id}`, async ({
    page,
    winnow,
  }) => {
    await pressUntilFocused(page, page.getByRole('link', { name: 'Library', exact: true }))
    await page.keyboard.press('Enter')
    await pressUntilFocused(page, page.getByRole('link', { name: text.title, exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible()
    for (const paragraph of text.paragraphs) await expect(page.getByRole('main')).toContainText(paragraph.text.trim())
    await expectToFit(page)

    for (const name of ['Start practice', 'Begin']) {
      await pressUntilFocused(page, page.getByRole('button', { name, exact: true }))
      await page.keyboard.press('Enter')
    }
    await expect(exercise(page)).toBeVisible()
    await expectToFit(page)
    for (let position = 1; position <= 12; position += 1) {
      await expect(exercise(page).getByRole('heading', { name: `Question ${position} of 12` })).toBeVisible()
      const id = askedSegment(winnow.folder)
      await sortByKeys(page, rightAnswer(text, id))
      await expect(feedback(page)).toContainText(keyOf(text, id).note.why)
      await goOn(page)
    }
    await expect(page.getByRole('heading', { name: 'Session summary', level: 1 })).toBeFocused()
    const answers = answersIn(winnow.folder)
    expect(answers.map(answer => answer.correct)).toEqual(Array<number>(12).fill(1))
    await expectToFit(page)

    await pressUntilFocused(page, page.getByRole('link', { name: 'X-ray of the text' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible()
    for (const { segment_id } of answers) {
      await expect(page.locator(`[data-segment="${segment_id}"]`)).toHaveText(keyOf(text, segment_id).text)
    }
    await expectToFit(page)
  })
}

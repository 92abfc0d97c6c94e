import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { violations } from '../steps/axe.ts'
import { rightAnswer, wrongAnswer } from '../steps/answers.ts'
import { answersIn } from '../steps/database.ts'
import { practisedDaysAgo } from '../steps/days-ago.ts'
import { segment } from '../steps/study-text.ts'
import { expect, test, type Page } from '../winnow.ts'

/** Forty answers; every fourth wrong, those in turn certain and guessed. */
async function openProgress(winnow: { folder: string; start: () => Promise<Page> }): Promise<Page> {
  await practisedDaysAgo(winnow.folder, {
    ...{ days: 2, questions: 40 },
    answer: (id, at) => (at % 4 === 3 ? wrongAnswer(id, at % 8 === 3 ? 3 : 1) : rightAnswer(id, 2)),
  })
  const page = await winnow.start()
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Progress', level: 1 })).toBeVisible()
  return page
}

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('the first screen holds the sentence, both tests and what to do next @browser', async ({ winnow }) => {
  const page = await openProgress(winnow)
  await page.setViewportSize({ width: 1440, height: 900 })
  const tests = card(page, 'Telling apart, and leaning')
  await expect(tests).toContainText('Evidence')
  await expect(tests).toContainText('Ownership')
  await expect(tests).toContainText('No trend yet')
  await expect(card(page, 'What to do next').getByRole('link', { name: /^Practise: / })).toHaveCount(3)
  for (const part of [page.locator('.lede'), tests, card(page, 'What to do next')]) {
    await expect(part).toBeInViewport({ ratio: 1 })
  }
})

test('what to do next leads to the rule, and to where it is practised', async ({ winnow }) => {
  const page = await openProgress(winnow)
  const first = card(page, 'What to do next').getByRole('listitem').first()
  await first.getByRole('link', { name: /^The rule: / }).click()
  await expect(page.getByRole('heading', { name: 'The codebook', level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/rule=skill-/)
  await page.goBack()
  const rows = card(page, 'What to do next').getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  await rows
    .filter({ hasText: 'due today' })
    .first()
    .getByRole('link', { name: /^Practise: / })
    .click()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
})

test('a confident mistake is opened as it was, and left for where it stood', async ({ winnow }) => {
  const page = await openProgress(winnow)
  const sure = answersIn(winnow.folder).filter(one => one.first && !one.correct && one.confidence === 3)
  const mistakes = card(page, 'Confident mistakes')
  await expect(mistakes).toContainText(`${sure.length} of`.replace(/ of$/, ''))
  const links = mistakes.getByRole('listitem').getByRole('link')
  await expect(links).toHaveCount(4)
  await mistakes.getByRole('button', { name: `Show more of ${sure.length}` }).click()
  await expect(links).toHaveText(sure.toReversed().map(({ segment_id: id }) => segment(id).text))
  await expect(links.nth(4)).toBeFocused()

  await links.last().press('Enter')
  await expect(page.getByRole('heading', { name: 'An answer, as it was', level: 1 })).toBeVisible()
  const [oldest] = sure
  await expect(page.getByRole('main')).toContainText(segment(oldest?.segment_id ?? '').note.why)
  await page.keyboard.press('Escape')
  await expect(links.last()).toBeFocused()
})

test('what was hard says what went wrong, opens it, and keeps its figures as a file', async ({ winnow }) => {
  const page = await openProgress(winnow)
  const hard = card(page, 'What was hard')
  await expect(hard.getByRole('table')).toBeVisible()
  const wrong = answersIn(winnow.folder).filter(({ correct }) => !correct)
  const words = hard.getByRole('rowheader').getByRole('link')
  await expect(words).toHaveCount(Math.min(8, wrong.length))
  const file = join(winnow.folder, 'hard.csv')
  await winnow.save(file, () => hard.getByRole('button', { name: 'Save as CSV: What was hard' }).click())
  expect(await readFile(file, 'utf8')).toContain('words,text,right,asked,share')
  await words.first().click()
  await expect(page.getByRole('region', { name: 'Feedback' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(words.first()).toBeFocused()
})

test('a chart is saved as lines and as pixels, a table beside it @browser', async ({ winnow }) => {
  const page = await openProgress(winnow)
  const chart = card(page, 'How sure, how right')
  await expect(chart.getByRole('img')).toBeVisible()
  await expect(chart).toContainText('Does being sure go with being right?')
  await expect(chart).toContainText(/Not said yet\. It takes 20 first answers that were right and 20 that were not/)
  const saved = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: `Save as ${kind}: How sure, how right` }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^winnow-how-sure-how-right-.*\\.${kind.toLowerCase()}$`))
    return readFile(await download.path())
  }
  const svg = (await saved('SVG')).toString('utf8')
  expect(svg).toMatch(/^<svg [^>]*xmlns=[^>]*><rect width="100%" height="100%"/)
  expect(svg).toContain('Certain')
  const png = await saved('PNG')
  expect(png.subarray(1, 4).toString('ascii')).toBe('PNG')
  // Its width stands in the header; what is no whole SVG is not drawn at all.
  expect(png.readUInt32BE(16)).toBeGreaterThan(400)
  expect((await saved('CSV')).toString('utf8')).toContain('Fairly sure')
})

test('axe finds nothing on the cards, wide and narrow', async ({ winnow }) => {
  const page = await openProgress(winnow)
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await expect(card(page, 'What was hard').getByRole('table')).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})

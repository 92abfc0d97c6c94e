import { answersIn } from '../steps/database.ts'
import { TITLE } from '../steps/sorting.ts'
import { ARTICLE, SCORED, segment, segmentWhere } from '../steps/study-text.ts'
import { expect, type Page, test } from '../winnow.ts'

/** The X-ray of a learner who has practised, and what was sorted so far. */
async function openXray(page: Page, folder: string): Promise<string[]> {
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await page.getByRole('link', { name: /^X-ray/ }).click()
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  return answersIn(folder).map(answer => answer.segment_id)
}

test('the X-ray is not open before practice', async ({ page }) => {
  await page.getByRole('link', { name: 'Open the article' }).click()
  await expect(page.getByRole('button', { name: 'Start practice' })).toBeVisible()
  await expect(page.getByRole('link', { name: /X-ray/ })).toHaveCount(0)
  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/xray'))
  await expect(page.getByRole('heading', { name: 'The X-ray is not open yet' })).toBeVisible()
})

test.describe('after practice', () => {
  test.use({ learner: 'practised' })

  test('it shows the inks of what was sorted, in the text as it stands', async ({ page, winnow }) => {
    const sorted = await openXray(page, winnow.folder)
    for (const id of sorted) {
      const inked = page.locator(`[data-segment="${id}"]`)
      await expect(inked).toHaveText(segment(id).text)
    }
    const hidden = SCORED.filter(one => !sorted.includes(one.id))
    await expect(page.getByRole('main')).toContainText(`${hidden.length} segments are still to be sorted`)
    for (const { id } of hidden) await expect(page.locator(`[data-segment="${id}"]`)).toHaveCount(0)
  })

  test('how it is made adds up to a hundred, and the words to the words of the article', async ({ page, winnow }) => {
    await openXray(page, winnow.folder)
    const rows = page.getByRole('table', { name: 'How it is made, in words and per cent' }).getByRole('row')
    await expect(rows).toHaveCount(7)
    const cells = await rows.evaluateAll(all =>
      all.slice(1).map(row => [...row.querySelectorAll('td')].map(td => td.textContent)),
    )
    const sum = (column: number) => cells.reduce((total, row) => total + Number(row[column]), 0)
    expect(sum(1)).toBe(100)
    const words = ARTICLE.plain.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
    expect(Math.abs(sum(0) - words)).toBeLessThan(words * 0.02)
  })

  test('the ledger names who got the floor, the most words first', async ({ page, winnow }) => {
    await openXray(page, winnow.folder)
    const rows = page.getByRole('table', { name: 'Who got the floor, in words of speech' }).getByRole('row')
    await expect(rows.nth(6)).toBeVisible()
    const words = await rows.evaluateAll(all => all.slice(1).map(row => Number(row.querySelector('td')?.textContent)))
    expect(words).toEqual(words.toSorted((a, b) => b - a))
    await expect(page.getByRole('row', { name: /^Igor Shatrov/ })).toContainText('named person')
  })

  test('one key each shows all inks, its own voice, the sources, the loaded words', async ({ page, winnow }) => {
    await openXray(page, winnow.folder)
    await page.getByRole('button', { name: 'Show the whole text' }).click()
    await page.getByRole('button', { name: 'Show them' }).click()
    const own = segmentWhere(one => one.ink === 'fact' && one.voice.length === 0 && one.marks.length === 0)
    const sourced = segmentWhere(one => one.ink === 'opinion' && one.voice.length > 0 && one.marks.length === 0)
    /** How the words are set: an ink, or the grey of what a view leaves out. */
    const look = (id: string) =>
      page.locator(`[data-segment="${id}"]`).evaluate(element => {
        const { color, textDecorationColor } = getComputedStyle(element)
        return `${color} ${textDecorationColor}`
      })
    const inks = { own: await look(own.id), sourced: await look(sourced.id) }
    const views = page.getByRole('radiogroup', { name: 'Show' })
    const shown = async () => ({
      own: (await look(own.id)) === inks.own,
      sourced: (await look(sourced.id)) === inks.sourced,
    })

    for (const [key, name, expected] of [
      ['v', 'Only its own voice', { own: true, sourced: false }],
      ['s', 'Only sources', { own: false, sourced: true }],
      ['l', 'Loaded words', { own: false, sourced: false }],
      ['x', 'All inks', { own: true, sourced: true }],
    ] as const) {
      await page.keyboard.press(key)
      await expect(views.getByRole('radio', { name })).toBeChecked()
      await expect.poll(shown, name).toEqual(expected)
    }
  })

  test('a segment is found with the arrow keys and says why it has its ink', async ({ page, winnow }) => {
    const sorted = await openXray(page, winnow.folder)
    const first = segmentWhere(one => sorted.includes(one.id))
    const second = segmentWhere(one => sorted.includes(one.id) && one !== first)
    await page.locator(`[data-segment="${first.id}"]`).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(`[data-segment="${second.id}"]`)).toBeFocused()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'The chosen words' })
    await expect(panel).toContainText(second.note.why)
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  })

  test('revealing the whole text is asked first, and takes the unseen out of the figures', async ({ page, winnow }) => {
    const sorted = await openXray(page, winnow.folder)
    await page.getByRole('button', { name: 'Show the whole text' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('button', { name: 'Show the whole text' })).toBeVisible()
    await page.getByRole('button', { name: 'Show the whole text' }).click()
    await page.getByRole('button', { name: 'Show them' }).click()
    const unseen = segmentWhere(one => !sorted.includes(one.id))
    await expect(page.locator(`[data-segment="${unseen.id}"]`)).toBeVisible()
    expect(answersIn(winnow.folder)).toHaveLength(25)
  })
})

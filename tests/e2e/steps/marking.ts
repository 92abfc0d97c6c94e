import type { Page } from '@playwright/test'
import { SPAN_KINDS, type MarkedSpan } from '../../../src-main/domain/exercise/mark/mark-answer.ts'
import { spansToMark } from '../../../src-main/domain/exercise/mark/mark-key.ts'
import { expect } from '../winnow.ts'
import { rightAnswer } from './answers.ts'
import { askedTask, rowsOf } from './database.ts'
import { exercise, goOn, sortByKeys } from './sorting.ts'
import { ARTICLE, segment } from './study-text.ts'

export const sentence = (page: Page) => page.getByRole('application', { name: 'Sentence to mark' })
export const tool = (page: Page, name: string) => exercise(page).getByRole('button', { name, exact: true })
export const marks = (page: Page) => page.getByRole('list', { name: 'Your marks' }).getByRole('listitem')

/** To the first sentence of the article's Mark session, past what there is to learn about it first. */
export async function startMarking(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => (location.hash = '#/texts/kremlin-state-secret/practice?exercise=mark'))
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(exercise(page).getByRole('heading', { name: /^Question 1 of/ })).toBeVisible()
  await expect(sentence(page)).toBeVisible()
}

/** Past the plain stretches to sort that stand between the sentences, to the next of these. */
export async function goToSentence(page: Page, folder: string): Promise<void> {
  while (askedTask(folder).exercise !== 'mark') {
    await sortByKeys(page, rightAnswer(askedTask(folder).segmentId))
    await goOn(page)
  }
  await expect(sentence(page)).toBeVisible()
}

/** What the key says of the sentence that is asked. */
export function keyOfAsked(folder: string): MarkedSpan[] {
  const { segmentId, layer } = askedTask(folder)
  if (!layer) throw new Error('No sentence is asked to be marked.')
  return spansToMark(ARTICLE, segment(segmentId), layer)
}

const kindsOfAsked = (folder: string) => SPAN_KINDS[askedTask(folder).layer ?? 'inks']

/** One of the three kinds that are asked, by its key 1, 2 or 3; what is asked differs from session to session. */
export function kindOfKey(folder: string, key: 1 | 2 | 3): MarkedSpan['kind'] {
  return kindsOfAsked(folder)[key - 1] ?? 'fact'
}

const NAMES: Readonly<Record<MarkedSpan['kind'], string>> = {
  ...{ source: 'Source', cue: 'Cue', content: 'Content' },
  ...{ fact: 'Reported fact', attribution: 'Attribution', opinion: 'Opinion' },
}
export const kindName = (folder: string, key: 1 | 2 | 3) => NAMES[kindOfKey(folder, key)]

/** Selects the words of a span with the arrows, piece by piece, and marks them. */
export async function markByKeys(page: Page, folder: string, { kind, pieces }: MarkedSpan): Promise<void> {
  for (const { first, end } of pieces) {
    await page.keyboard.press('Home')
    for (let step = 0; step < first; step += 1) await page.keyboard.press('ArrowRight')
    for (let step = first; step < end - 1; step += 1) await page.keyboard.press('Shift+ArrowRight')
    if (pieces.length > 1) await page.keyboard.press('Space')
  }
  await page.keyboard.press(String((kindsOfAsked(folder) as readonly string[]).indexOf(kind) + 1))
}

export interface WordBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where each word of the sentence stands in the window, from the text itself: no word has an element of its own. */
export function wordBoxes(page: Page): Promise<WordBox[]> {
  return sentence(page)
    .locator('p')
    .evaluate(element => {
      const text = element.firstChild
      if (!(text instanceof Text) || element.childNodes.length > 1) throw new Error('The sentence is no bare text.')
      const found = text.data.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)
      return [...found].map(word => {
        const range = document.createRange()
        range.setStart(text, word.index)
        range.setEnd(text, word.index + word[0].length)
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect()
        return { x, y, width, height }
      })
    })
}

export async function wordPoint(page: Page, token: number): Promise<{ x: number; y: number }> {
  const box = (await wordBoxes(page))[token]
  if (!box) throw new Error(`There is no word ${token}.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export async function dragWords(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [await wordPoint(page, from), await wordPoint(page, to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 8 })
  await page.mouse.up()
}

/** The marks that the core has on disk of the sentence that is asked. */
export function marksOnDisk(folder: string): MarkedSpan[] {
  const [row] = rowsOf<{ draft: string }>(folder, 'SELECT draft FROM drafts')
  const kept = row && (JSON.parse(row.draft) as { draft: { spans: MarkedSpan[] } })
  return kept?.draft.spans ?? []
}

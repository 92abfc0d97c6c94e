import type { RouteLocationRaw } from 'vue-router'
import type { FoundText } from '@contract/library'
import { placePath } from '../reading/place-path'

type Passage = NonNullable<FoundText['passage']>

/** What it is that has the words, where that is not the article. */
export const PASSAGE_NAMES: Readonly<Record<Passage['from'], string>> = {
  body: 'In the article',
  about: 'In its description',
  sources: 'Among its sources',
  kind: 'By its kind',
}

/** A passage in one line: where a paragraph ends a point stands, so that a dateline is not read into a sentence. */
export function inOneLine(pieces: Passage['pieces']): Passage['pieces'] {
  return pieces
    .map(({ text, hit }, at) => {
      const start = at === 0 ? text.trimStart() : text
      const whole = at === pieces.length - 1 ? start.trimEnd() : start
      return { text: whole.replaceAll(/\s*[\n\r]\s*/g, ' · '), hit }
    })
    .filter(({ text }) => text !== '')
}

/** The place in the article; `null` where the words are not of the article, or it changed meanwhile. */
export function foundPath(textId: string, { from, place }: Passage): RouteLocationRaw | null {
  return from === 'body' && place ? placePath(textId, place) : null
}

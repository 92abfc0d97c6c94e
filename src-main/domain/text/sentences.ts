/** A stretch of a paragraph: UTF-16 offsets within it, start inclusive, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Unicode's rules (UAX 29) end a sentence after these, since they know no abbreviations. */
const ABBREVIATION =
  /(?:^|[\s(“"«])(?:[A-Z]\.)+\s*$|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|vs|e\.g|i\.e|Those)\.\s*$/

/** “No.” is short for “number” before one, and elsewhere a word that may well end a sentence: “They voted No.” */
const NUMBER = /\bNos?\.\s*$/
const FIGURE = /^\p{Nd}/u

/** Making one takes four times as long as cutting a paragraph with it. */
const segmenters = new Map<string, Intl.Segmenter>()
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, known)
  return known
}

/**
 * The sentences of one paragraph, without the white space between them.
 * `Those.` stands in the seed article for the Russian «т. е.» and ends no sentence there.
 */
export function sentencesOf(paragraph: string, language = 'en'): Span[] {
  const pieces = [...segmenterOf(language).segment(paragraph)]
  const sentences: Span[] = []
  let start = 0
  for (const [at, { index, segment }] of pieces.entries()) {
    const end = index + segment.length
    const words = paragraph.slice(start, end)
    if (at < pieces.length - 1 && endsInside(words, paragraph.slice(end))) continue
    const from = start + words.length - words.trimStart().length
    const to = start + words.trimEnd().length
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  return sentences
}

/** Whether the stop at the end of the words is an abbreviation's, and the sentence goes on with what follows. */
function endsInside(words: string, following: string): boolean {
  return ABBREVIATION.test(words) || (NUMBER.test(words) && FIGURE.test(following))
}

/** The sentence that holds an offset, or the nearest before it; the whole paragraph if there is none. */
export function sentenceAt(paragraph: string, offset: number, language = 'en'): Span {
  const sentences = sentencesOf(paragraph, language)
  return sentences.findLast(s => s.start <= offset) ?? { start: 0, end: paragraph.length }
}

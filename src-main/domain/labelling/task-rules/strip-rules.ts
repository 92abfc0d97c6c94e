import { segmentsOfSentence } from '../../exercise/asked-words'
import { foldTokens } from '../../exercise/rewrite/folded-tokens'
import { sentenceOf } from '../../exercise/rewrite/rewrite-key'
import { wordEdits } from '../../exercise/rewrite/word-edits'
import { countWords } from '../../text/words'
import { JUDGING_MARKS, type MarkKind } from '../codebook'
import { eachOf, type Rule } from '../rule'
import type { Segment, StudyText } from '../study-text'

/** Fewer are no sentence. */
const WORDS_MIN = 3
/** Words that may go or change besides those that judge, so that what is left can be read. */
const SPARE_EDITS = 4

/** Strip: the sentence without the words that judge, which may be none. */
export const STRIP_RULES: readonly Rule[] = [
  eachOf('strip', 'strip-once', (_, segment, text) => {
    const first = segmentsOfSentence(text, segment).find(one => one.tasks?.strip)
    return first?.id !== segment.id && `its sentence has a strip at ${first?.id ?? 'none'} already.`
  }),
  eachOf('strip', 'strip-nothing', ({ without }, segment, text) => {
    if (judgingMarks(text, segment).some(mark => !mark.harmless)) return false
    return without !== sentenceOf(text, segment) && 'nothing in its sentence judges, so it stays as it is.'
  }),
  eachOf('strip', 'strip-judging', ({ without }, segment, text) => {
    const left = judgingMarks(text, segment).find(mark => !mark.harmless && stillJudges(mark, without))
    return left && `“${left.words}” is still there.`
  }),
  eachOf('strip', 'strip-sentence', ({ without }) => {
    return countWords(without) < WORDS_MIN && `fewer than ${WORDS_MIN} words are left.`
  }),
  eachOf('strip', 'strip-edits', ({ without }, segment, text) => {
    const judging = judgingMarks(text, segment).filter(mark => !mark.harmless)
    const most = judging.reduce((sum, { words }) => sum + countWords(words), 0) + SPARE_EDITS
    const edits = wordEdits(sentenceOf(text, segment), without).count
    return judging.length > 0 && edits > most && `it changes ${edits} words, more than ${most}.`
  }),
]

interface JudgingMark {
  readonly kind: MarkKind
  readonly harmless: boolean
  readonly words: string
}

function judgingMarks(text: StudyText, segment: Segment): JudgingMark[] {
  return segmentsOfSentence(text, segment).flatMap(({ marks, text: words, start: from }) =>
    marks
      .filter(({ kind }) => JUDGING_MARKS.has(kind))
      .map(({ kind, harmless, start, end }) => ({ kind, harmless, words: words.slice(start - from, end - from) })),
  )
}

/** Quotation marks that distance may go and leave their word; all else has to go itself. */
function stillJudges({ kind, words }: JudgingMark, without: string): boolean {
  if (kind === 'scare-quote') return without.includes(words)
  const folded = (some: string) =>
    ` ${foldTokens(some)
      .tokens.map(({ word }) => word)
      .join(' ')} `
  return folded(without).includes(folded(words))
}

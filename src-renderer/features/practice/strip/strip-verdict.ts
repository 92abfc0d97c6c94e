import { STEP_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'
import type { AnsweredOf, GivenOf, Verdict } from '../exercise-parts'
import { pickedWords, quotedList } from './picked-words'

type Stripped = Pick<AnsweredOf<'strip'>, 'item' | 'feedback'>

/** Leaving a sentence that does not judge as it is, is praised as much as finding what judges. */
export function stripVerdict({ feedback }: Pick<Stripped, 'feedback'>): Verdict {
  const { correct, hits, missed, extra } = feedback
  const all = feedback.key.tokens.length
  // The told part says by which words, or that there are none.
  const key = ''
  if (correct === null) {
    return { tone: 'open', head: 'After an appeal, these words are no longer scored.', key, short: 'Not scored' }
  }
  if (correct) {
    const head = all === 0 ? 'Right: a plain sentence, left as it is.' : 'Right: these words and no others.'
    return { tone: 'right', head, key, short: 'Right' }
  }
  const short = all === 0 ? 'None judges' : `${hits.length} of ${countWords(all, 'word')}`
  const many = extra.length > 0 ? `${extra.length} too many` : ''
  if (hits.length === 0) {
    const none = all > 0 ? ['no word that judges was picked'] : []
    return { tone: 'again', head: `Not this time: ${[...none, many].filter(Boolean).join(', ')}.`, key, short }
  }
  const found =
    missed.length === 0
      ? `Every word that judges is picked`
      : `${hits.length} of the ${all} words that judge ${hits.length === 1 ? 'is' : 'are'} picked`
  return { tone: 'half', head: `${[found, many].filter(Boolean).join(', ')}.`, key, short }
}

export interface WordVerdict {
  readonly kind: 'hits' | 'missed' | 'extra'
  readonly sign: string
  readonly name: string
  readonly words: readonly string[]
}

const KINDS = [
  { kind: 'hits', sign: '✓', name: 'Judging, and picked' },
  { kind: 'missed', sign: '○', name: 'Judging, and left out' },
  { kind: 'extra', sign: '✗', name: 'Picked, and plain here' },
] as const

/** The words of the answer and of the key, by how they compare; only those that there are. */
export function wordVerdicts({ item, feedback }: Stripped, paragraph: string): WordVerdict[] {
  return KINDS.map(each => ({ ...each, words: pickedWords(paragraph, item.tokens, feedback[each.kind]) })).filter(
    ({ words }) => words.length > 0,
  )
}

/** By which words Swap decides, and what it asks of them; nothing is quoted where no word judges. */
export function swapWords({ item, feedback }: Stripped, paragraph: string): { quoted: string; why: string } {
  const quoted = quotedList(pickedWords(paragraph, item.tokens, feedback.key.tokens))
  if (quoted === '') return { quoted, why: 'no word judges: a reporter with opposite values could write the same.' }
  return { quoted, why: 'A reporter with opposite values would not write these same words.' }
}

export function spokenTold(stripped: Stripped, paragraph: string): string {
  const { quoted, why } = swapWords(stripped, paragraph)
  const decides = `${STEP_NAMES.swap} decides: ${quoted ? `${quoted}. ` : ''}${why}`
  const words = wordVerdicts(stripped, paragraph).map(({ name, words }) => `${name}: ${quotedList(words)}.`)
  const { without } = stripped.feedback.key
  return [decides, ...words, ...(without ? [`Without them: “${without}”`] : [])].join(' ')
}

export function givenWords({ tokens }: GivenOf<'strip'>): string {
  return tokens.length === 0 ? 'No word judges' : `${countWords(tokens.length, 'word')} picked`
}

export const keyWords = ({ feedback }: Pick<Stripped, 'feedback'>) =>
  feedback.key.tokens.length === 0
    ? 'No word judges'
    : countWords(feedback.key.tokens.length, 'word that judges', 'words that judge')

import type { ItemOf } from '@contract/practice'
import { LABEL_NAMES, OWNER_NAMES, STEP_NAMES } from '@ui/codebook-words'
import { countWords } from '@ui/figures'
import type { AnsweredOf, GivenOf, Verdict } from '../exercise-parts'
import type { DiffPiece } from './diff-pieces'
import { diffPieces } from './diff-pieces'

type Rewritten = Pick<AnsweredOf<'rewrite'>, 'item' | 'answer' | 'feedback'>

/** What must come out: `Opinion, and the article itself answers for it`. */
export function goalWords({ label, owner }: ItemOf<'rewrite'>['to']): string {
  return owner ? `${LABEL_NAMES[label]}, and ${OWNER_NAMES[owner].toLowerCase()} answers for it` : LABEL_NAMES[label]
}

export const editWords = (edits: number) =>
  edits === 0 ? 'No word changed yet.' : `${countWords(edits, 'word')} changed.`

/** The three verdicts; that a program cannot tell is no fault of the learner's, and counts for nothing. */
export function rewriteVerdict({ item, feedback }: Pick<Rewritten, 'item' | 'feedback'>): Verdict {
  // The rule is told below, in words that are its own.
  const key = ''
  if (feedback.correct === null) {
    return { tone: 'open', head: 'I can’t tell. This answer is not counted.', key, short: 'Not judged' }
  }
  if (!feedback.correct) return { tone: 'again', head: 'Not yet.', key, short: 'Not yet' }
  return { tone: 'right', head: `Accepted: ${goalWords(item.to)}.`, key, short: 'Accepted' }
}

/** How many words were changed, and how few would do. */
export function economyWords({ edits, exampleEdits }: Pick<Rewritten['feedback'], 'edits' | 'exampleEdits'>): string {
  return `You changed ${countWords(edits, 'word')}; the example changes ${exampleEdits}.`
}

/** A rewriting as it differs from the original, for an ear. */
export function spokenDiff(pieces: readonly DiffPiece[]): string {
  const told = (change: DiffPiece['change']) =>
    pieces
      .filter(piece => piece.change === change && /\p{L}|\p{N}/u.test(piece.text))
      .map(({ text }) => `“${text.trim()}”`)
  const [out, put] = [told('out'), told('in')]
  return [out.length ? `taken out ${out.join(', ')}` : '', put.length ? `put in ${put.join(', ')}` : '']
    .filter(Boolean)
    .join('; ')
}

export function spokenTold({ item, answer, feedback }: Rewritten): string {
  const { note, rule } = feedback
  return [
    ...(note ? [`${STEP_NAMES[note.step]} decides: “${note.words}”.`] : []),
    rule.words,
    `Yours: ${spokenDiff(diffPieces(item.original, answer.text)) || 'only signs changed'}.`,
    `An example: “${feedback.key.example}”`,
    economyWords(feedback),
  ].join(' ')
}

export const givenWords = ({ text }: GivenOf<'rewrite'>) => `“${text}”`
/** There are many ways to do it: no one of them is the key. */
export const keyWords = () => ''

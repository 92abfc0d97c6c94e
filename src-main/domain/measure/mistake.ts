import { LABELS, OWNERS, type Label, type Owner } from '../labelling/codebook'
import type { TestedAnswer } from './trend'

/** What a wrong answer took for what: the label, or, where that was right, who answers for it. */
export type Mistake =
  | { readonly asked: 'label'; readonly key: Label; readonly given: Label }
  | { readonly asked: 'owner'; readonly key: Owner; readonly given: Owner }

export interface CountedMistake {
  readonly mistake: Mistake
  readonly count: number
}

/** Every one there is, in the order of the codebook's words: labels before owners, as the path asks them. */
export const MISTAKES: readonly Mistake[] = [
  ...LABELS.flatMap(key =>
    LABELS.filter(given => given !== key).map(given => ({ asked: 'label', key, given }) as const),
  ),
  ...OWNERS.flatMap(key =>
    OWNERS.filter(given => given !== key).map(given => ({ asked: 'owner', key, given }) as const),
  ),
]

/**
 * The one mistake of an answer, `null` of a right one: wrong is exactly what `markSort` holds to be. Where both are wrong
 * the label is told, since the path asks for it first and who answers is another question of another kind of claim.
 */
export function mistakeOf({ keyLabel, givenLabel, keyOwner, givenOwner }: TestedAnswer): Mistake | null {
  if (keyLabel !== givenLabel) return { asked: 'label', key: keyLabel, given: givenLabel }
  if (keyOwner === null || givenOwner === null || keyOwner === givenOwner) return null
  return { asked: 'owner', key: keyOwner, given: givenOwner }
}

/** The mistakes that occur, most frequent first; of two as frequent, the earlier of `MISTAKES`. */
export function countMistakes(answers: Iterable<TestedAnswer>): CountedMistake[] {
  const counts = MISTAKES.map(() => 0)
  for (const answer of answers) {
    const met = mistakeOf(answer)
    const at = met === null ? -1 : MISTAKES.findIndex(mistake => isSame(mistake, met))
    if (at >= 0) counts[at] = (counts[at] ?? 0) + (answer.count ?? 1)
  }
  return MISTAKES.map((mistake, at) => ({ mistake, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

const isSame = (one: Mistake, other: Mistake) =>
  one.asked === other.asked && one.key === other.key && one.given === other.given

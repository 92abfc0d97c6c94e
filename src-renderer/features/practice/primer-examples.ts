import type { Label } from '@domain/labelling/codebook'

/** Words of a worked sentence; those without a label join the others up. */
interface ExampleWords {
  readonly words: string
  readonly label?: Label
}

export interface WorkedSentence {
  readonly parts: readonly ExampleWords[]
  readonly why: string
}

/** About an invented harbour, written for the primer: each shows one thing more than the one before. */
export const WORKED_SENTENCES: readonly WorkedSentence[] = [
  {
    parts: [{ words: 'The harbour at Tarn closed at six on Monday.', label: 'fact' }],
    why: 'Reported fact: the harbour’s log or a witness could settle it. Nobody else is named, so the article itself answers for it.',
  },
  {
    parts: [
      { words: 'According to the harbour master,', label: 'attribution' },
      { words: ' ' },
      { words: 'two boats left in spite of the warning.', label: 'fact' },
    ],
    why: 'Attribution: the first words only say who says so. Then a reported fact, and a source answers for it: if no boat left, it was the harbour master who was wrong.',
  },
  {
    parts: [
      { words: '“It was a needless panic,”', label: 'opinion' },
      { words: ' ' },
      { words: 'said the owner of the fish market.', label: 'attribution' },
    ],
    why: 'Opinion: two people could agree on every detail of that evening and still differ about “needless”. A source answers for it, and the last words say which.',
  },
]

import { labelAndOwner } from '../../reading/segment-words'
import type { ExerciseParts } from '../exercise-parts'
import { LABEL_CARDS, OWNER_OPTIONS } from './sort-cards'
import { emptyDraft, givenOf, missing, restore, toDraft, type SortDraft } from './sort-draft'
import SortField from './SortField.vue'
import SortMore from './SortMore.vue'
import { spokenQuestion } from './spoken-sort'
import { sortVerdict } from './sort-verdict'

export const sortParts: ExerciseParts<'sort', SortDraft> = {
  exercise: 'sort',
  howTo: {
    name: 'How to sort',
    lines: [
      'Do these words only say who says so? Then they are an attribution.',
      'If not: could a record, a count or a witness settle it? A reported fact. If nothing could: an opinion.',
      'Of a fact or an opinion, say who was wrong if it proves wrong: the article itself, or a source it names.',
    ],
    keys: [...LABEL_CARDS, ...OWNER_OPTIONS].map(({ keys, name }) => ({ keys, name })),
  },
  field: SortField,
  told: null,
  more: SortMore,
  ownStep: () => null,
  asked: ({ segment }) => segment,
  ...{ emptyDraft, missing, givenOf, toDraft, restore },
  spokenQuestion: ({ segment }, sentence) => spokenQuestion(segment.words, sentence),
  verdict: ({ feedback }) => sortVerdict(feedback),
  spokenTold: () => '',
  givenWords: labelAndOwner,
  keyWords: ({ feedback }) => labelAndOwner(feedback.key),
}

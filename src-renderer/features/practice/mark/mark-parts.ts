import { defineAsyncComponent } from 'vue'
import type { ExerciseParts } from '../exercise-parts'
import { emptyDraft, givenOf, missing, restore, toDraft, type MarkDraft } from './mark-draft'
import { markTask } from './mark-task'
import { givenWords, markVerdict, spokenTold } from './mark-verdict'
import MarkTold from './MarkTold.vue'

export const markParts: ExerciseParts<'mark', MarkDraft> = {
  exercise: 'mark',
  howTo: {
    name: 'How to mark',
    lines: [
      'Select words and give them their kind. Marks may overlap, lie in each other, and be in pieces.',
      'A source is who it is handed to, a cue the words that hand it over; the content is all that comes through them.',
      'In the inks, give each part of the sentence what it is; “the mayor said” is an attribution, what she said is not.',
    ],
    keys: [
      { keys: '← →', name: 'Word by word' },
      { keys: 'Shift ← →', name: 'Select' },
      { keys: '1 2 3', name: 'Mark as the first, second, third kind' },
      { keys: '[ ]', name: 'Move an edge of a mark' },
      { keys: 'Space', name: 'Add piece' },
      { keys: 'U', name: 'Undo' },
    ],
  },
  field: defineAsyncComponent(() => import('./MarkField.vue')),
  told: MarkTold,
  more: null,
  ownStep: () => null,
  asked: ({ sentence }) => sentence,
  ...{ emptyDraft, missing, givenOf, toDraft, restore },
  spokenQuestion: ({ layer }, sentence) => `${markTask(layer)} The sentence: “${sentence}”`,
  verdict: ({ feedback }) => markVerdict(feedback),
  spokenTold,
  givenWords,
  keyWords: () => '',
}

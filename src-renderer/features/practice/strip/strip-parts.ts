import type { ExerciseParts } from '../exercise-parts'
import { emptyDraft, givenOf, missing, restore, toDraft, type StripDraft } from './strip-draft'
import { givenWords, keyWords, spokenTold, stripVerdict } from './strip-verdict'
import StripField from './StripField.vue'
import StripTold from './StripTold.vue'

export const stripParts: ExerciseParts<'strip', StripDraft> = {
  exercise: 'strip',
  howTo: {
    name: 'How to strip',
    lines: [
      'Pick the words that judge while the sentence seems to report: loaded words, boosters, quotation marks that sneer.',
      'Ask of each: would a reporter with opposite values write it too? If so, it stays.',
      'Many sentences have no such word, even with words that look like it. Then say that no word judges.',
    ],
    keys: [
      { keys: '← →', name: 'Go from word to word; ↑ ↓ from line to line' },
      { keys: 'Space', name: 'Pick the word, or take it back' },
      { keys: 'Shift + →', name: 'Pick several in a row' },
      { keys: 'N', name: 'No word judges' },
    ],
  },
  field: StripField,
  told: StripTold,
  more: null,
  ownStep: () => 'swap',
  asked: ({ sentence }) => sentence,
  ...{ emptyDraft, missing, givenOf, toDraft, restore },
  spokenQuestion: (_, sentence) => `Pick the words that judge, if any does: “${sentence.trim()}”`,
  verdict: stripVerdict,
  ...{ spokenTold, givenWords, keyWords },
}

import type { ExerciseParts } from '../exercise-parts'
import { emptyDraft, givenOf, missing, restore, toDraft, type CheckDraft } from './check-draft'
import { checkChoices, checkVerdict, givenWords, keyWords, spokenTold } from './check-words'
import CheckMore from './CheckMore.vue'
import CheckField from './CheckField.vue'
import CheckTold from './CheckTold.vue'

export const checkParts: ExerciseParts<'check', CheckDraft> = {
  exercise: 'check',
  howTo: {
    name: 'How to check',
    lines: [
      'Say what would settle the marked words: a record, a count, a recording or a witness.',
      'It must settle this claim and not one beside it, whether or not you could get it today.',
      'Where two people could agree on all the evidence and still differ, nothing could: it is a judgement.',
    ],
    keys: [{ keys: '1 … 6', name: 'Choose what would settle it' }],
  },
  field: CheckField,
  told: CheckTold,
  more: CheckMore,
  ownStep: () => 'evidence',
  asked: ({ segment }) => segment,
  ...{ emptyDraft, missing, givenOf, toDraft, restore },
  spokenQuestion: ({ segment, options }, sentence) => {
    const choices = checkChoices({ options }).map(({ name, keys }) => `${keys}: ${name}`)
    const words = `What would settle these words: “${segment.words.trim()}” They stand in: “${sentence.trim()}”`
    return `${words} ${choices.join('. ')}.`
  },
  verdict: checkVerdict,
  ...{ spokenTold, givenWords, keyWords },
}

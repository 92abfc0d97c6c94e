import type { ExerciseParts } from '../exercise-parts'
import { emptyDraft, givenOf, missing, restore, toDraft, type ContestedDraft } from './contested-draft'
import { contestedVerdict, givenWords, keyWords, optionName, QUESTIONS, spokenTold } from './contested-words'
import ContestedField from './ContestedField.vue'
import ContestedMore from './ContestedMore.vue'
import ContestedTold from './ContestedTold.vue'

export const contestedParts: ExerciseParts<'contested', ContestedDraft> = {
  exercise: 'contested',
  howTo: {
    name: 'How to guess a split',
    lines: [
      'Readers who had the rules came to different answers on these words.',
      'Say how you think they split. The shares always add up to 100.',
      'Nothing here is right or wrong. Say what you believe: on average that brings you nearest.',
    ],
    keys: [
      { keys: '← →', name: 'Five less or more, on a share' },
      { keys: 'E', name: 'Share the rest evenly' },
    ],
  },
  field: ContestedField,
  told: ContestedTold,
  more: ContestedMore,
  ownStep: () => null,
  asked: ({ segment }) => segment,
  ...{ emptyDraft, missing, givenOf, toDraft, restore },
  spokenQuestion: ({ segment, question, options }, sentence) =>
    `Readers who had the rules split on ${QUESTIONS[question]}: “${segment.words.trim()}” ` +
    `They stand in: “${sentence.trim()}” How do you think they split between ${options.map(optionName).join(', ')}?`,
  verdict: contestedVerdict,
  ...{ spokenTold, givenWords, keyWords },
}

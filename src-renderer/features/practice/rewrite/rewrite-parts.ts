import type { ExerciseParts } from '../exercise-parts'
import { emptyDraft, givenOf, missing, restore, toDraft, type RewriteDraft } from './rewrite-draft'
import { givenWords, goalWords, keyWords, rewriteVerdict, spokenTold } from './rewrite-words'
import RewriteField from './RewriteField.vue'
import RewriteTold from './RewriteTold.vue'

export const rewriteParts: ExerciseParts<'rewrite', RewriteDraft> = {
  exercise: 'rewrite',
  howTo: {
    name: 'How to rewrite',
    lines: [
      'Change the sentence so that it becomes what the task asks for, with as few words as you can.',
      'To make an attribution, say who says so. To make a report of a judgement, put what a record could settle.',
      'It is judged by rules on this computer. Where no rule fits, it says that it can’t tell, and nothing is counted.',
    ],
    keys: [
      { keys: 'Enter', name: 'Check, also while you type' },
      { keys: 'Ctrl + Z', name: 'Undo what you typed' },
    ],
  },
  field: RewriteField,
  told: RewriteTold,
  more: null,
  ownStep: note => note?.step ?? null,
  asked: ({ sentence }) => sentence,
  ...{ emptyDraft, missing, givenOf, toDraft, restore },
  spokenQuestion: ({ original, task, to }) =>
    `Rewrite this sentence: “${original.trim()}” ${task} What must come out: ${goalWords(to)}.`,
  verdict: rewriteVerdict,
  ...{ spokenTold, givenWords, keyWords },
}

import type { ExerciseParts } from '../exercise-parts'
import { emptyDraft, givenOf, missing, restore, toDraft, type TraceDraft } from './trace-draft'
import { givenWords, keyWords, spokenTold, traceVerdict } from './trace-verdict'
import TraceField from './TraceField.vue'
import TraceTold from './TraceTold.vue'

export const traceParts: ExerciseParts<'trace', TraceDraft> = {
  exercise: 'trace',
  howTo: {
    name: 'How to trace',
    lines: [
      'The marked words reach the page through several voices. Put those voices in order.',
      'Begin where the article begins: whom does it pass on? Then whom does that voice pass on, and so inwards.',
      'The last of the chain is whoever the words come from. Not every source that is offered belongs to it.',
    ],
    keys: [
      { keys: '1 … 6', name: 'Put a source at the end of the chain, or take it out' },
      { keys: '↑ ↓', name: 'Move a source of the chain, while it has the focus' },
      { keys: 'Backspace', name: 'Take the last one away' },
      { keys: 'U', name: 'Undo' },
    ],
  },
  field: TraceField,
  told: TraceTold,
  more: null,
  ownStep: () => null,
  asked: ({ segment }) => segment,
  ...{ emptyDraft, missing, givenOf, toDraft, restore },
  spokenQuestion: ({ segment, sources }, sentence) =>
    `Trace these words from the article to whoever they come from: “${segment.words.trim()}” ` +
    `They stand in: “${sentence.trim()}” ${sources.length} sources to choose from.`,
  verdict: traceVerdict,
  ...{ spokenTold, givenWords, keyWords },
}

import type { FeedbackOf } from '@contract/practice'
import { STEP_NAMES } from '@ui/codebook-words'
import type { Note } from './note'
import { voiceWords } from './voice-words'

type Step = Note['step']
type Key = FeedbackOf<'sort'>['key']

/** A key with what it rests on. */
export interface ExplainedKey {
  readonly key: Key
  readonly note: Note
  readonly marks: FeedbackOf<'sort'>['marks']
}

export interface PathStep {
  readonly step: Step
  readonly name: string
  /** What the key answers to the step's question. */
  readonly finding: string
  readonly decides: boolean
}

/**
 * The way the key took down the codebook's path. It stops at naming for an attribution. The swap is told only
 * where it decides or where a word is loaded and does harm: else it would only lengthen what is to be read.
 */
export function pathSteps({ key, note, marks }: ExplainedKey): PathStep[] {
  const steps: Step[] = key.label === 'attribution' ? ['naming'] : ['naming', 'evidence', 'ownership']
  const isLoaded = marks.some(mark => mark.kind === 'loaded' && !mark.harmless)
  if (note.step === 'swap' || (isLoaded && key.label !== 'attribution')) steps.push('swap')
  if (!steps.includes(note.step)) steps.push(note.step)
  return steps.map(step => ({
    step,
    name: STEP_NAMES[step],
    finding: finding(step, key, isLoaded),
    decides: step === note.step,
  }))
}

function finding(step: Step, { label, voice }: Key, isLoaded: boolean): string {
  switch (step) {
    case 'naming':
      return label === 'attribution' ? 'they only say who says so.' : 'they say more than who says so.'
    case 'evidence':
      return label === 'opinion' ? 'nothing on record would settle it.' : 'something on record would settle it.'
    case 'ownership':
      return `${voiceWords(voice)} answers for it.`
    case 'swap':
      return isLoaded
        ? 'a reporter with opposite values would choose other words.'
        : 'a reporter with opposite values could write the same.'
  }
}

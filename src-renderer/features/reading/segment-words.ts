import type { InkedSegment } from '@contract/library'
import { INK_NAMES, LABEL_NAMES, OWNER_NAMES } from '@ui/codebook-words'
import { voiceWords } from './voice-words'

type Keyed = Pick<InkedSegment, 'ink' | 'voice'>

/** What the ink and its place in the margin say to an eye, in words: `Reported fact, Igor Shatrov answers for it`. */
export function inkWords({ ink, voice }: Keyed): string {
  if (ink === 'fact' || ink === 'opinion') return `${INK_NAMES[ink]}, ${voiceWords(voice)} answers for it`
  if (ink === 'attribution' && voice.length) return `${INK_NAMES[ink]}, made by ${voiceWords(voice)}`
  return INK_NAMES[ink]
}

interface Labelled {
  readonly label: keyof typeof LABEL_NAMES
  readonly owner: keyof typeof OWNER_NAMES | null
}

/** What a contrast would be if it stood where the segment stands: it names no source, its place does. */
export function contrastWords({ label, owner }: Labelled): string {
  const answers = owner ? `, and ${OWNER_NAMES[owner].toLowerCase()} answers for it` : ''
  return `In the same place: ${LABEL_NAMES[label]}${answers}.`
}

/** An answer's label and owner: `Opinion, a source`. */
export function labelAndOwner(given: Labelled): string {
  const label = LABEL_NAMES[given.label]
  return given.owner ? `${label}, ${OWNER_NAMES[given.owner].toLowerCase()}` : label
}

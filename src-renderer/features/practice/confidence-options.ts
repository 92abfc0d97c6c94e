import { CONFIDENCE_NAMES } from '@ui/codebook-words'

/** By their first letters, which no exercise may use for itself. */
export const CONFIDENCE_OPTIONS = [
  { value: 1, name: CONFIDENCE_NAMES[1], keys: 'G' },
  { value: 2, name: CONFIDENCE_NAMES[2], keys: 'F' },
  { value: 3, name: CONFIDENCE_NAMES[3], keys: 'C' },
] as const

import { CONFIDENCE_NAMES, LABEL_HINTS, LABEL_NAMES, OWNER_NAMES } from '@ui/codebook-words'

/**
 * The choices of Sort with their keys. Labels lie under the left hand in the order of the cards; owners and
 * confidence go by their first letters, which no other key of the page uses.
 */
export const LABEL_CARDS = (['fact', 'attribution', 'opinion'] as const).map((value, at) => ({
  value,
  name: LABEL_NAMES[value],
  hint: LABEL_HINTS[value],
  ink: value,
  keys: String(at + 1),
}))

export const OWNER_OPTIONS = [
  { value: 'article', name: OWNER_NAMES.article, keys: 'A' },
  { value: 'source', name: OWNER_NAMES.source, keys: 'S' },
] as const

export const CONFIDENCE_OPTIONS = [
  { value: 1, name: CONFIDENCE_NAMES[1], keys: 'G' },
  { value: 2, name: CONFIDENCE_NAMES[2], keys: 'F' },
  { value: 3, name: CONFIDENCE_NAMES[3], keys: 'C' },
] as const

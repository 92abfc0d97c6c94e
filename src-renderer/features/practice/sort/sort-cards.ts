import { LABEL_HINTS, LABEL_NAMES, OWNER_NAMES } from '@ui/codebook-words'

/**
 * The choices of Sort with their keys. Labels lie under the left hand in the order of the cards; owners go by their
 * first letters, which no other key of the page uses.
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

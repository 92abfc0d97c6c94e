import { countWords } from '../../text/words'

/** Marks that open or close a quotation. The apostrophe is left out, single quotation marks with it. */
export const hasQuotationMark = (words: string): boolean => /["“”„«»]/.test(words)

/**
 * Words for numbers, a closed class: from two on, since "one" is mostly no number; parts and multiples; ordinals from
 * the third on, since "first" and "second" mostly order.
 */
const NUMBER_WORD = new RegExp(
  String.raw`\b(?:` +
    [
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
      '(?:thir|four|fif|six|seven|eigh|nine)teen',
      '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
      'dozens?|hundreds?|thousands?|millions?|billions?',
      'half|halves|thirds?|quarters?|twice|thrice',
      '(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th',
    ].join('|') +
    String.raw`)\b`,
  'i',
)

export const hasFigure = (words: string): boolean => /\p{N}/u.test(words) || NUMBER_WORD.test(words)

/** In words, which is what a reader sees; `U.S.` is one. */
export const lengthOf = countWords

import type { ClassDifficulties } from '@contract/class-progress'
import { countWords } from '@ui/figures'

/** How far the class says the same, right or wrong; nothing where there is nothing to compare. */
export function agreementWords({ alpha, segments }: ClassDifficulties['agreement']): string {
  if (!alpha) return ''
  const [value, low, high] = [alpha.value, alpha.low, alpha.high].map(share => share.toFixed(2).replace('-', '−'))
  return `How far the class agrees on labels, right or wrong: Krippendorff’s alpha ${value} (${low} to ${high}) over ${countWords(segments, 'stretch', 'stretches')}. 1 is all saying the same, 0 is chance. Where it is low, a talk is worth more than an explanation.`
}

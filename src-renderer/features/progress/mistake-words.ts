import type { Overview } from '@contract/progress'
import { evidenceTest, ownershipTest } from './two-sided'
import type { Rate } from '@domain/measure/rate'

const wrongOf = ({ asked, right }: Rate) => `${asked - right} of ${asked}`

/** The mistakes that this app is about, each way counted apart. */
export function labelMistakes(matrix: Overview['labelMatrix']): string {
  const { signal, noise } = evidenceTest(matrix)
  return `Between the two, without attributions: reported facts called opinion ${wrongOf(signal)}, opinions called reported fact ${wrongOf(noise)}.`
}

export function ownerMistakes(matrix: Overview['ownerMatrix']): string {
  const { signal, noise } = ownershipTest(matrix)
  return `Sources’ claims taken for the article’s own ${wrongOf(noise)}, the article’s own handed to a source ${wrongOf(signal)}.`
}

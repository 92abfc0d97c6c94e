import type { SidedResult, SittingFigures } from '@contract/test'
import { SITTING_SIDE_ITEMS } from '@domain/assessment/sitting-result'
import { countWords } from '@ui/figures'
import { deviateWords } from '../progress/improvement-words'
import { intervalWords, perCentWords } from '../progress/rate-words'

export type SidedTest = 'evidence' | 'ownership'

export const SIDED_NAMES: Readonly<Record<SidedTest, string>> = {
  evidence: 'Fact or opinion',
  ownership: 'Article or source',
}

const SIDES: Readonly<Record<SidedTest, readonly [string, string]>> = {
  evidence: ['reported facts', 'opinions'],
  ownership: ['the article’s own claims', 'sources’ claims'],
}

/** What the sitting came to, first in words. */
export function rightWords({ right, counted }: Pick<SittingFigures, 'right' | 'counted'>): string {
  const { rate } = right
  if (counted === 0) return 'Nothing counts in this test: the keys of all its questions had been seen before.'
  const share = perCentWords(rate.right / rate.asked)
  return `${rate.right} of ${counted} right in kind and in who answers for it: ${share}, and probably ${intervalWords(right)}.`
}

/** What was left out, and why; empty where all counts. */
export function leftOutWords({ asked, answered, counted }: Pick<SittingFigures, 'asked' | 'answered' | 'counted'>) {
  const early =
    answered < asked ? `It was ended early: ${answered} of ${asked} questions were answered, and these count.` : ''
  const met = answered - counted
  const known =
    met === 0
      ? ''
      : `${countWords(met, 'answer')} of ${answered} ${met === 1 ? 'does' : 'do'} not count, since the key had been seen before or is no longer scored.`
  return [early, known].filter(words => words !== '').join(' ')
}

export interface SidedRow {
  readonly name: string
  readonly apart: string
  readonly apartRange: string
  readonly leaning: string
  readonly leaningRange: string
}

/** Telling apart and leaning of both tests, as far as there are enough items. */
export function sidedRows(sitting: Pick<SittingFigures, SidedTest>): SidedRow[] {
  return (['evidence', 'ownership'] as const).flatMap(test => {
    const { found } = sitting[test]
    if (!found) return []
    const { dPrime, criterion } = found
    return [
      {
        name: SIDED_NAMES[test],
        apart: deviateWords(dPrime.value),
        apartRange: rangeOf(dPrime),
        leaning: deviateWords(criterion.value, true),
        leaningRange: rangeOf(criterion, true),
      },
    ]
  })
}

export const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }, signed = false) =>
  `${deviateWords(low, signed)} to\u00A0${deviateWords(high, signed)}`

/** What is missing of a test's figures; empty where they stand. */
export function missingOf(test: SidedTest, { found, missing }: SidedResult): string {
  if (found) return ''
  const [signal, noise] = SIDES[test]
  const parts = [
    ...(missing.signal > 0 ? [`${missing.signal} more about ${signal}`] : []),
    ...(missing.noise > 0 ? [`${missing.noise} more about ${noise}`] : []),
  ]
  return `${SIDED_NAMES[test]}: no figure from so few. It takes ${SITTING_SIDE_ITEMS} answers that count on each side: ${parts.join(' and ')}.`
}

export const READING_SITTING =
  'Telling apart is d′: 0 is guessing, 1 about seven in ten right of either kind, 2 about five in six. Leaning is c: above 0 ' +
  'to opinion, or to a source; below 0 to reported fact, or to the article. Each lies probably (95\u00A0%) within the figures ' +
  'below it, which are wide: thirty questions are few.'

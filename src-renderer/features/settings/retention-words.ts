import type { ExpiringLearner, OwnNotice, PrivacyState } from '@contract/privacy'
import { countWords, dayWords } from '@ui/figures'

/** 0 stands for no end: a radio button needs a value. */
export const PERIODS = [
  { value: 0, name: 'Without end' },
  { value: 6, name: '6 months' },
  { value: 12, name: '12 months' },
  { value: 24, name: '24 months' },
] as const
export type Period = (typeof PERIODS)[number]['value']

export const periodOf = ({ months }: PrivacyState): Period => months ?? 0
export const monthsOf = (period: Period): OwnNotice['months'] | null => (period === 0 ? null : period)

/** When a learner's record goes, and what must happen before. */
export function deletionWords({ deletedFrom, daysOfUseLeft }: ExpiringLearner): string {
  if (deletedFrom === null) return 'Stays until Today has told this learner, and a week longer.'
  const use =
    daysOfUseLeft === 0 ? '' : `, once Winnow was used on ${countWords(daysOfUseLeft, 'more day', 'more days')}`
  return `Will be deleted on ${dayWords(deletedFrom)} or after${use}.`
}

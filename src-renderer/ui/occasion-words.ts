import type { Occasion } from '@domain/assessment/occasions'

/** As a heading or an entry says it. */
export const OCCASION_NAMES: Readonly<Record<Occasion, string>> = {
  before: 'Before practice',
  after: 'After practice',
  'after-7-days': '7 days later',
  'after-28-days': '28 days later',
}

/** Within a sentence: `The test before practice`. */
export const TEST_NAMES: Readonly<Record<Occasion, string>> = {
  before: 'test before practice',
  after: 'test after practice',
  'after-7-days': 'test 7 days later',
  'after-28-days': 'test 28 days later',
}

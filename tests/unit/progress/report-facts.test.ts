import { expect, test } from 'vitest'
import { EVERYTHING } from '../../../src-renderer/features/progress/progress-view'
import { reportFacts } from '../../../src-renderer/features/progress/report-facts'

const overview = {
  firstAnswers: 41,
  allFirstAnswers: 1204,
  choices: { texts: [{ id: 'harbour', title: 'The harbour' }], skills: [] },
}
const now = Date.UTC(2026, 10, 23, 12)
const factsOf = (view: Partial<typeof EVERYTHING>) =>
  Object.fromEntries(
    reportFacts({ overview, view: { ...EVERYTHING, ...view }, whose: 'Pupil 7', now }).map(({ name, value }) => [
      name,
      value,
    ]),
  )

test('a report of all answers says so, and until when', () => {
  expect(factsOf({})).toEqual({
    'Record of': 'Pupil 7',
    Answers: 'all, up to 23 November 2026',
    'Figures rest on': '1,204 first answers',
  })
})

test('a report under a filter says which answers it is of, and of how many', () => {
  expect(factsOf({ last: 28, textId: 'harbour' })).toEqual({
    'Record of': 'Pupil 7',
    Answers: 'from the last 28 days, in “The harbour”',
    'Figures rest on': '41 of 1,204 first answers',
  })
})

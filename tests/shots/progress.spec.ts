import { rightAnswer, wrongAnswer } from '../e2e/steps/answers.ts'
import { practisedDaysAgo, type Past } from '../e2e/steps/days-ago.ts'
import { expect, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

/** At first many facts are called opinion, later fewer. */
const learning: NonNullable<Past['answer']> = (id, at) =>
  at % 4 === 0 ? wrongAnswer(id, at % 8 === 0 ? 3 : 1) : rightAnswer(id, at % 3 ? 3 : 2)

const FULL: readonly Past[] = [
  { days: 30, questions: 40, answer: learning },
  { days: 5, questions: 200, answer: learning },
]
const STATES: readonly { readonly name: string; readonly past: readonly Past[]; readonly query?: string }[] = [
  { name: 'progress-none', past: [] },
  { name: 'progress-sparse', past: [{ days: 1, questions: 9, answer: learning }] },
  { name: 'progress-full', past: FULL },
  { name: 'progress-filtered', past: FULL, query: '?last=7&skill=indirect-speech' },
  { name: 'progress-nothing-left', past: FULL, query: '?from=2020-01-01&to=2020-02-01' },
]

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height } })

    for (const { name, past, query = '' } of STATES) {
      test(name, async ({ winnow }) => {
        for (const one of past) await practisedDaysAgo(winnow.folder, one)
        const page = await winnow.start()
        await page.evaluate(address => void (location.hash = address), `/progress${query}`)
        await expect(page.getByRole('heading', { name: 'Progress', level: 1 })).toBeVisible()
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, name, look)
      })
    }
  })
}

import { comment, type Commented } from '../e2e/steps/commented.ts'
import { practisedDaysAgo } from '../e2e/steps/days-ago.ts'
import { expect, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

const WORDS = [
  'Read the verb again: “revealed” hands nothing over, it vouches. Which words would only say who says so?',
  'Well seen, and said with the right caution.\n\nNext time name the record that would settle it.',
  'Who was wrong if this proves wrong?',
]

const STATES: readonly {
  readonly name: string
  readonly words: readonly string[]
  readonly at: (made: Commented) => string
  readonly waits: string
}[] = [
  { name: 'comments-none', words: [], at: () => '/progress/comments', waits: 'Nothing was written yet' },
  { name: 'comments-own', words: WORDS, at: () => '/progress/comments', waits: 'From your teacher' },
  {
    name: 'comments-own-answer',
    words: WORDS,
    at: ({ eventIds }) => `/progress/answers/${eventIds[0]}`,
    waits: 'From your teacher',
  },
  { name: 'comments-today', words: WORDS, at: () => '/', waits: 'Today' },
  { name: 'comments-rows', words: WORDS, at: () => '/progress', waits: 'Every answer' },
  {
    name: 'comments-class-none',
    words: [],
    at: ({ classId }) => `/class/${classId}/comments`,
    waits: 'No comments yet',
  },
  { name: 'comments-class', words: WORDS, at: ({ classId }) => `/class/${classId}/comments`, waits: 'Year 10, set 2' },
  { name: 'comments-class-line', words: WORDS, at: ({ classId }) => `/class/${classId}`, waits: 'Year 10, set 2' },
  {
    name: 'comments-written',
    words: WORDS,
    at: ({ classId, learnerId, eventIds }) => `/class/${classId}/learners/${learnerId}/answers/${eventIds[1]}`,
    waits: 'Comments',
  },
]

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height } })

    for (const { name, words, at, waits } of STATES) {
      test(name, async ({ winnow }) => {
        await practisedDaysAgo(winnow.folder, { days: 2, questions: 4 })
        const address = at(await comment(winnow.folder, words))
        const page = await winnow.start()
        await page.evaluate(to => void (location.hash = to), address)
        await expect(page.getByRole('heading', { name: waits, exact: true })).toBeVisible()
        await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0)
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, name, look)
      })
    }
  })
}

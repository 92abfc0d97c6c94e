import { resolve } from 'node:path'
import { rightAnswer, wrongAnswer } from '../e2e/steps/answers.ts'
import { makeClass, makeTestedClass } from '../e2e/steps/class-folder.ts'
import { practisedDaysAgo, type Past } from '../e2e/steps/days-ago.ts'
import { goTo, SCREENS } from '../e2e/steps/rooms.ts'
import { expect, type Page, test } from '../e2e/winnow.ts'
import { pupils } from '../fixtures/class-of.ts'
import { TESTED_CLASS } from '../fixtures/tested-class.ts'

/** About what browsers leave around a sheet. */
const MARGIN = { top: '1.5cm', right: '1.5cm', bottom: '1.5cm', left: '1.5cm' }

/** Reports as they lie on paper, as PDFs beside the pictures. */
const print = (page: Page, name: string) =>
  page.pdf({ path: resolve(import.meta.dirname, `../../screenshots/paper-${name}.pdf`), format: 'A4', margin: MARGIN })

const learning: NonNullable<Past['answer']> = (id, at) =>
  at % 4 === 0 ? wrongAnswer(id, at % 8 === 0 ? 3 : 1) : rightAnswer(id, at % 3 ? 3 : 2)
const FULL: readonly Past[] = [
  { days: 30, questions: 40, answer: learning },
  { days: 5, questions: 200, answer: learning },
]

test.use({ colorScheme: 'dark' })

for (const { name, past, query = '' } of [
  { name: 'progress-full', past: FULL },
  { name: 'progress-sparse', past: [{ days: 1, questions: 9, answer: learning }] },
  { name: 'progress-filtered', past: FULL, query: '?last=7&skill=indirect-speech' },
]) {
  test(name, async ({ winnow }) => {
    for (const one of past) await practisedDaysAgo(winnow.folder, one)
    const page = await winnow.start()
    await page.evaluate(address => void (location.hash = address), `/progress${query}`)
    await expect(page.getByRole('heading', { name: 'Progress', level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Every answer' })).toBeVisible()
    await print(page, name)
  })
}

test.describe('of a class', () => {
  test.use({ texts: '' })

  for (const { name, path, heading } of [
    { name: 'class-handed-in', path: () => '', heading: 'On the list' },
    { name: 'class-figures', path: () => '/progress', heading: 'What was taken for what' },
    { name: 'class-learner', path: (learner: string) => `/learners/${learner}`, heading: 'Every answer' },
  ]) {
    test(name, async ({ winnow }) => {
      const { classId, learnerIds } = await makeClass(winnow.folder, 'Class 8b', pupils(12, 200))
      const page = await winnow.start()
      await page.evaluate(to => void (location.hash = to), `/class/${classId}${path(learnerIds[2] ?? '')}`)
      await expect(page.getByRole('heading', { level: 2, name: heading }).first()).toBeVisible()
      await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0)
      await print(page, name)
    })
  }

  test('class-tests', async ({ winnow }) => {
    const classId = await makeTestedClass(winnow.folder, 'Class 8b', TESTED_CLASS)
    const page = await winnow.start()
    await page.evaluate(to => void (location.hash = to), `/class/${classId}/tests`)
    await expect(page.getByRole('heading', { level: 2, name: 'Seat by seat' })).toBeVisible()
    await print(page, 'class-tests')
  })
})

test.describe('of who has practised', () => {
  test.use({ learner: 'practised' })

  for (const screen of SCREENS.filter(({ name }) => ['summary', 'answer', 'xray', 'about-text'].includes(name))) {
    test(screen.name, async ({ page, winnow }) => {
      await goTo(page, winnow.folder, screen)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await print(page, screen.name)
    })
  }
})

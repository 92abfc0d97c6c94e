import { makeClass } from '../e2e/steps/class-folder.ts'
import { expect, test, type Page } from '../e2e/winnow.ts'
import type { Pupil } from '../fixtures/class-of.ts'
import { eachLook, shoot } from './look.ts'

/** Much, little and nothing answered; of a learner who has much, an answer too. */
const MEMBERS: readonly Pupil[] = [
  { name: 'Ada Quill', decides: { dPrime: 1.4, evidence: 0.5, ownership: 0 }, answers: 400 },
  { name: 'Ben Mole', decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 12 },
  { name: 'Chloé Nye', decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 0 },
]
const STATES = [
  { name: 'class-learner-full', seat: 0, see: () => Promise.resolve() },
  { name: 'class-learner-sparse', seat: 1, see: () => Promise.resolve() },
  { name: 'class-learner-none', seat: 2, see: () => Promise.resolve() },
  { name: 'class-learner-answer', seat: 0, see: openMistake },
]

async function openMistake(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Confident mistakes' }).getByRole('listitem').first().click()
  await expect(page.getByRole('heading', { name: 'An answer, as it was' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Feedback/ })).toBeVisible()
}

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height }, texts: '' })

    for (const { name, seat, see } of STATES) {
      test(name, async ({ winnow }) => {
        const { classId, learnerIds } = await makeClass(winnow.folder, 'Class 8b', MEMBERS)
        const page = await winnow.start()
        await page.evaluate(to => void (location.hash = to), `/class/${classId}/learners/${learnerIds[seat]}`)
        await expect(page.getByRole('heading', { level: 1, name: MEMBERS[seat]?.name ?? '' })).toBeVisible()
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
        await see(page)
        await expect(page.getByText('Loading')).toHaveCount(0)
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, name, look)
      })
    }
  })
}

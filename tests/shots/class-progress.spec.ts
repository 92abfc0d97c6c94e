import { makeClass } from '../e2e/steps/class-folder.ts'
import { expect, test } from '../e2e/winnow.ts'
import { pupils, type Pupil } from '../fixtures/class-of.ts'
import { eachLook, shoot } from './look.ts'

/** Twenty-two who answered much, one who answered little, one who handed nothing in. */
const FULL: readonly Pupil[] = [
  ...pupils(22, 400),
  { name: 'Wim', decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 20 },
  { name: 'Xenia', decides: null },
]
const STATES: readonly { readonly name: string; readonly members: readonly Pupil[]; readonly query?: string }[] = [
  { name: 'class-progress-none', members: [{ name: 'Ada', decides: null }] },
  { name: 'class-progress-sparse', members: pupils(2, 24) },
  { name: 'class-progress-full', members: FULL },
  { name: 'class-progress-filtered', members: FULL, query: '?skill=hedge' },
]

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height }, texts: '' })

    for (const { name, members, query = '' } of STATES) {
      test(name, async ({ winnow }) => {
        const { classId } = await makeClass(winnow.folder, 'Class 8b', members)
        const page = await winnow.start()
        await page.evaluate(address => void (location.hash = address), `/class/${classId}/progress${query}`)
        await expect(page.getByRole('heading', { name: 'Class 8b', level: 1 })).toBeVisible()
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
        await expect(page.getByText('Loading')).toHaveCount(0)
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, name, look)
      })
    }
  })
}

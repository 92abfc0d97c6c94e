import { practisedDaysAgo, type Past } from '../e2e/steps/days-ago.ts'
import { expect, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

/** Every state of Today that a first week of practice does not bring. */
const STATES: readonly { readonly name: string; readonly past: readonly Past[] }[] = [
  { name: 'today-due', past: [{ days: 5, questions: 24 }] },
  { name: 'today-much-due', past: [{ days: 20, questions: 84, dailyCap: 12 }] },
  { name: 'today-nothing-due', past: [{ days: 0, questions: 12 }] },
  { name: 'today-waiting', past: [{ days: 4, questions: 84, dailyCap: 12 }] },
  { name: 'today-done', past: [{ days: 0, questions: 400 }] },
  {
    name: 'today-full',
    past: [
      { days: 4, questions: 84, dailyCap: 12 },
      { days: 0, questions: 12 },
    ],
  },
]

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height } })

    for (const { name, past } of STATES) {
      test(name, async ({ winnow }) => {
        for (const one of past) await practisedDaysAgo(winnow.folder, one)
        const page = await winnow.start()
        await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, name, look)
      })
    }

    test('worked examples', async ({ winnow }) => {
      await practisedDaysAgo(winnow.folder, { days: 5, questions: 60 })
      const page = await winnow.start()
      await page.getByRole('button', { name: 'Start today’s session' }).click()
      await expect(page.getByRole('list', { name: 'Worked sentences' })).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      await shoot(page, 'worked-examples', look)
    })
  })
}

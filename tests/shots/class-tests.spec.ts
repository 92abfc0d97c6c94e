import { makeTestedClass } from '../e2e/steps/class-folder.ts'
import { expect, test } from '../e2e/winnow.ts'
import { TESTED_CLASS } from '../fixtures/tested-class.ts'
import { eachLook, shoot } from './look.ts'

const STATES = [
  { name: 'class-tests-full', members: TESTED_CLASS, heading: 'Seat by seat' },
  { name: 'class-tests-sparse', members: TESTED_CLASS.slice(6), heading: 'Seat by seat' },
  { name: 'class-tests-none', members: TESTED_CLASS.slice(7), heading: 'No tests yet' },
]

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height }, texts: '' })

    for (const { name, members, heading } of STATES) {
      test(name, async ({ winnow }) => {
        const classId = await makeTestedClass(winnow.folder, 'Class 8b', members)
        const page = await winnow.start()
        await page.evaluate(to => void (location.hash = to), `/class/${classId}/tests`)
        await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible()
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, name, look)
      })
    }
  })
}

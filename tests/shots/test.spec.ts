import { chooseByKeys } from '../e2e/steps/sorting.ts'
import { testedDaysAgo, type PastTest } from '../e2e/steps/tests-taken.ts'
import { expect, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

const BEFORE: PastTest = { days: 60, rightInTen: 5, practise: 6 }
const SERIES: readonly PastTest[] = [
  BEFORE,
  { days: 50, rightInTen: 9 },
  { days: 42, rightInTen: 8 },
  { days: 20, rightInTen: 7 },
]
const STATES: readonly {
  readonly name: string
  readonly past: readonly PastTest[]
  readonly at?: string
  readonly heading: string
}[] = [
  { name: 'test-none', past: [], heading: 'The test' },
  { name: 'test-first', past: [{ days: 2, rightInTen: 6 }], heading: 'The test' },
  { name: 'test-left', past: [{ days: 1, rightInTen: 6, leaveAfter: 11 }], heading: 'The test' },
  { name: 'test-series', past: SERIES, heading: 'The test' },
  { name: 'test-reminder', past: [BEFORE, { days: 9, rightInTen: 8 }], at: '/', heading: 'Today' },
]

test.use({ texts: '' })

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height } })

    for (const { name, past, at = '/test', heading } of STATES) {
      test(name, async ({ winnow }) => {
        for (const one of past) await testedDaysAgo(winnow.folder, one)
        const page = await winnow.start()
        await page.evaluate(address => void (location.hash = address), at)
        await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
        await page.evaluate(() => document.fonts.ready)
        await shoot(page, name, look)
      })
    }

    test('test-question and test-results', async ({ winnow }) => {
      await testedDaysAgo(winnow.folder, { days: 1, rightInTen: 6, leaveAfter: 29 })
      const page = await winnow.start()
      await page.evaluate(() => void (location.hash = '/test/sitting'))
      await expect(page.getByRole('button', { name: 'Save answer' })).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      await shoot(page, 'test-question', look)
      await chooseByKeys(page, { label: 'attribution', owner: null, confidence: 1 })
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'Test results' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible()
      await shoot(page, 'test-results', look)
    })
  })
}

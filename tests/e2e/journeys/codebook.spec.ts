import { violations } from '../steps/axe.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { rightAnswer } from '../steps/answers.ts'
import { askedSegment } from '../steps/database.ts'
import { exercise, feedback, sortByKeys, startPractice } from '../steps/sorting.ts'
import { expect, test, type Page } from '../winnow.ts'

const openCodebook = async (page: Page, query = '') => {
  await page.evaluate(hash => void (location.hash = hash), `#/codebook${query}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The codebook' })).toBeVisible()
}
const rule = (page: Page, name: string) => page.getByRole('heading', { level: 3, name, exact: true })

test('leads from a feedback to its rule and back, by keyboard alone', async ({ page, winnow }) => {
  await startPractice(page)
  await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
  const link = feedback(page).getByRole('link', { name: /^The rule in the codebook: / })
  const step = (await link.innerText()).replace('The rule in the codebook: ', '')
  await pressUntilFocused(page, link)
  await page.keyboard.press('Enter')
  await expect(rule(page, step)).toBeFocused()
  await expect(rule(page, step)).toBeInViewport()
  // On within the page, and still back to the feedback.
  const onward = page.getByRole('article', { name: step, exact: true }).getByRole('link').first()
  await pressUntilFocused(page, onward)
  await page.keyboard.press('Enter')
  await expect(rule(page, step)).not.toBeFocused()
  await page.keyboard.press('Escape')
  await expect(feedback(page)).toBeVisible()
  await expect(feedback(page)).toContainText(`${step} decides`)
})

test('finds rules by their words, and says how many', async ({ page }) => {
  await openCodebook(page)
  const all = Number(
    (
      await page
        .getByRole('status')
        .filter({ hasText: /rules$/ })
        .innerText()
    ).split(' ')[0],
  )
  expect(all).toBeGreaterThan(60)
  const field = page.getByRole('textbox', { name: 'Find in the rules' })
  await field.fill('bell court necklace')
  await expect(page.getByRole('heading', { name: 'No rule has these words' })).toBeVisible()
  await field.fill('necklace')
  await expect(page.getByText(`1 of ${all} rules`)).toBeVisible()
  await expect(rule(page, 'Allegedly, reportedly')).toBeVisible()
  await expect(rule(page, 'Denials')).toBeHidden()
  await page.getByRole('button', { name: 'Show all rules' }).click()
  await expect(rule(page, 'Denials')).toBeVisible()
})

test('goes to a rule of the contents, also to one that was filtered away', async ({ page }) => {
  await openCodebook(page)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await contents.getByText('Hard cases').click()
  await contents.getByRole('link', { name: 'Denials' }).click()
  await expect(rule(page, 'Denials')).toBeFocused()
  await page.getByRole('textbox', { name: 'Find in the rules' }).fill('necklace')
  await page.getByRole('article', { name: 'Allegedly, reportedly' }).getByRole('link', { name: 'hedges' }).click()
  await expect(rule(page, 'Hedges')).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Find in the rules' })).toHaveValue('')
})

test('says so where there is no such rule', async ({ page }) => {
  await openCodebook(page, '?rule=nonsense')
  await expect(page.getByText('There is no such rule in version 1.0 of the codebook.')).toBeVisible()
})

test('is reached from the Library and from Settings', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: 'The codebook' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The codebook' })).toBeFocused()
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('region', { name: 'About' }).getByRole('link', { name: 'version 1.0' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The codebook' })).toBeVisible()
})

test('keeps the path open beside one question after another', async ({ page, winnow }) => {
  await startPractice(page)
  const path = page.getByRole('region', { name: 'The path' })
  const toggle = exercise(page).getByRole('button', { name: 'Path' })
  await expect(path).toBeHidden()
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('p')
  await expect(path.getByRole('listitem')).toHaveCount(4)
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toBeHidden()
  await expect(path).toBeVisible()
  await page.reload()
  await expect(path).toBeVisible()
  await toggle.click()
  await expect(path).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('has no barriers that axe knows', async ({ page }) => {
      await openCodebook(page, '?rule=skill-loaded-word')
      await expect(rule(page, 'Loaded words')).toBeFocused()
      expect(await violations(page)).toEqual([])
      await page.getByRole('textbox', { name: 'Find in the rules' }).fill('xylophone')
      await expect(page.getByRole('heading', { name: 'No rule has these words' })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.evaluate(() => void (location.hash = '#/'))
      await startPractice(page)
      await page.keyboard.press('p')
      await expect(page.getByRole('region', { name: 'The path' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

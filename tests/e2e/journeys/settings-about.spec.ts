import { violations } from '../steps/axe.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { expect, test } from '../winnow.ts'

test('About tells what is new, on demand and by keyboard', async ({ page }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  const about = page.getByRole('region', { name: 'About' })
  const first = about.getByRole('heading', { name: 'The first article' })
  await expect(about.getByText('version 0.', { exact: false }).first()).toBeVisible()
  await expect(first).toBeHidden()
  await pressUntilFocused(page, about.locator('summary', { hasText: 'What is new' }))
  await page.keyboard.press('Enter')
  await expect(first).toBeVisible()
  await expect(about.getByText('22 November 2026').first()).toBeVisible()
  await expect(about.getByText(/^Read an article clean/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

import type { Locator, Page } from '@playwright/test'

export const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the texts' })
export const texts = (page: Page) => page.getByRole('list', { name: 'Study texts' }).getByRole('article')
export const titles = (page: Page) => page.getByRole('list', { name: 'Study texts' }).getByRole('heading', { level: 2 })
/** How many are left, as it is said. */
export const left = (page: Page) => page.getByRole('main').getByRole('status')
export const filter = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true })

export async function openLibrary(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Library', exact: true }).click()
  await titles(page).first().waitFor()
}

import { expect, type Locator, type Page } from '@playwright/test'
import { pressUntilFocused } from './keyboard.ts'

export const PASSWORD = 'chalk and cheese'

export const teacherSection = (page: Page): Locator => page.getByRole('region', { name: 'Teacher', exact: true })

async function press(page: Page, control: Locator): Promise<void> {
  await pressUntilFocused(page, control)
  await page.keyboard.press('Enter')
}

/** Sets the teacher's password in Settings, by keyboard alone; what is the teacher's is then open. */
export async function setPassword(page: Page, password = PASSWORD): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  const section = teacherSection(page)
  await press(page, section.getByRole('button', { name: 'Set a password…' }))
  await expect(section.getByLabel('New password', { exact: true })).toBeFocused()
  await page.keyboard.type(password)
  await pressUntilFocused(page, section.getByLabel('New password again', { exact: true }))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(section).toContainText('is open')
}

export async function lock(page: Page): Promise<void> {
  await press(page, teacherSection(page).getByRole('button', { name: 'Lock now' }))
  await expect(teacherSection(page)).toContainText('is locked')
}

/** Types the password where it is asked for, in a dialog or on a page. */
export async function unlock(page: Page, within: Locator, password = PASSWORD): Promise<void> {
  const field = within.getByLabel('The teacher’s password', { exact: true })
  await pressUntilFocused(page, field)
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
}

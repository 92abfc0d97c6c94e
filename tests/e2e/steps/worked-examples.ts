import { expect, type Page } from '@playwright/test'
import { exercise } from './sorting.ts'

export const workedSentences = (page: Page) => page.getByRole('list', { name: 'Worked sentences' })

/** Reads the worked sentences of the skill that a session begins with, and goes on to the first question. */
export async function passExamples(page: Page, by: 'keyboard' | 'mouse'): Promise<void> {
  await expect(workedSentences(page)).toBeVisible()
  if (by === 'keyboard') await page.keyboard.press('Enter')
  else await page.getByRole('button', { name: 'Go on' }).click()
  await expect(exercise(page)).toBeVisible()
}

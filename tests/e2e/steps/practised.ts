import type { Page } from '@playwright/test'
import { rightAnswer, wrongAnswer } from './answers.ts'
import { askedSegment } from './database.ts'
import { exercise, goOn, sortByKeys, sortTheRest, startPractice } from './sorting.ts'

/** Two sessions done, most of it right, some of it wrong and surely so; and a third one begun. */
export async function practise(page: Page, folder: string): Promise<void> {
  const answer = (id: string, at: number) =>
    at % 4 === 3 ? wrongAnswer(id, at % 8 === 3 ? 3 : 1) : rightAnswer(id, at % 2 ? 3 : 2)
  await startPractice(page)
  await sortTheRest(page, folder, answer)
  await page.getByRole('link', { name: 'Another session' }).click()
  await sortTheRest(page, folder, answer)
  await page.getByRole('link', { name: 'Another session' }).click()
  await exercise(page).waitFor()
  await sortByKeys(page, rightAnswer(askedSegment(folder)))
  await goOn(page)
}

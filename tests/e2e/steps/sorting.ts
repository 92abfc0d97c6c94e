import { expect, type Page } from '@playwright/test'
import type { Answer } from './answers.ts'
import { askedSegment } from './database.ts'

export const NAMES = {
  label: { fact: 'Reported fact', attribution: 'Attribution', opinion: 'Opinion' },
  owner: { article: 'The article itself', source: 'A source' },
  confidence: { 1: 'Guessing', 2: 'Fairly sure', 3: 'Certain' },
} as const

const KEYS = {
  label: { fact: '1', attribution: '2', opinion: '3' },
  owner: { article: 'a', source: 's' },
  confidence: { 1: 'g', 2: 'f', 3: 'c' },
} as const

export const TITLE = 'Did Trump give the Kremlin a state secret of America?'
export const exercise = (page: Page) => page.getByRole('region', { name: 'Exercise' })
export const feedback = (page: Page) => page.getByRole('region', { name: 'Feedback' })

/** From Today to the first question, past the primer. */
export async function startPractice(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open the article' }).click()
  await page.getByRole('button', { name: 'Start practice' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(exercise(page)).toBeVisible()
}

export async function chooseByMouse(page: Page, { label, owner, confidence }: Answer): Promise<void> {
  const choose = (group: string, name: string) =>
    page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click()
  await choose('These words are', NAMES.label[label])
  if (owner) await choose('Who answers for it?', NAMES.owner[owner])
  await choose('How sure are you?', NAMES.confidence[confidence])
}

export async function chooseByKeys(page: Page, { label, owner, confidence }: Answer): Promise<void> {
  await page.keyboard.press(KEYS.label[label])
  if (owner) await page.keyboard.press(KEYS.owner[owner])
  await page.keyboard.press(KEYS.confidence[confidence])
}

export async function sortByMouse(page: Page, answer: Answer): Promise<void> {
  await chooseByMouse(page, answer)
  await page.getByRole('button', { name: 'Check answer' }).click()
  await expect(feedback(page)).toBeVisible()
}

export async function sortByKeys(page: Page, answer: Answer): Promise<void> {
  await chooseByKeys(page, answer)
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toBeVisible()
}

/** Leaves the feedback by key, for the next question or the summary. */
export async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toBeHidden()
}

/** The rest of the session that is open, each segment answered by `answer`; ends on the summary. */
export async function sortTheRest(page: Page, folder: string, answer: (id: string, at: number) => Answer) {
  const summary = page.getByRole('heading', { name: 'Session summary' })
  const answered: string[] = []
  for (let at = 0; ; at += 1) {
    await expect(exercise(page).or(summary)).toBeVisible()
    if (await summary.isVisible()) return answered
    const id = askedSegment(folder)
    await sortByKeys(page, answer(id, at))
    answered.push(id)
    await goOn(page)
  }
}

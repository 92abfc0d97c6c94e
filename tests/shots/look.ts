import type { Page } from '@playwright/test'
import { resolve } from 'node:path'

export interface Look {
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height: number
}

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const
const FOLDER = resolve(import.meta.dirname, '../../screenshots')

export const eachLook = (): Look[] =>
  SIZES.flatMap(([width, height]) =>
    (['light', 'dark'] as const).map(theme => ({ name: `${width}, ${theme}`, theme, width, height })),
  )

/** Two pictures: the window as it stands, and, where the page is longer than it, the whole page. */
export async function shoot(page: Page, name: string, { theme, width }: Look): Promise<void> {
  const file = resolve(FOLDER, `${name}-${theme}-${width}`)
  await page.screenshot({ path: `${file}.png` })
  const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1)
  if (isLonger) await page.screenshot({ path: `${file}-whole.png`, fullPage: true })
}

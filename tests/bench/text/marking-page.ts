import type { Browser, CDPSession, Page } from '@playwright/test'

/** One round of somebody who marks a sentence with the keyboard; it ends with as many marks as it began with. */
const ROUND = [
  ...['Home', 'Shift+ArrowRight', 'Shift+ArrowRight', '1', 'ArrowRight', 'ArrowRight', '2', 'ArrowRight'],
  ...['Shift+End', '3', 'n', ']', '[', '{', 'n', 'Backspace', 'u', 'Control+ArrowLeft', 'ArrowUp', 'ArrowDown'],
  ...['u', 'u', 'u', 'u', 'u', 'u'],
]

export interface MarkingPage {
  /** Milliseconds of the page's main thread for each key of a round: script, style, layout and paint. */
  round(): Promise<number[]>
  close(): Promise<void>
}

/** A window in which a sentence of the text is to be marked, with the whole text beside it. */
export async function openMarkingPage(browser: Browser, address: string, textId: string): Promise<MarkingPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor()
  await page.evaluate(id => (location.hash = `#/texts/${id}/practice?exercise=mark`), textId)
  const sentence = page.getByRole('application', { name: 'Sentence to mark' })
  const begin = page.getByRole('button', { name: 'Begin' })
  await sentence.or(begin).first().waitFor()
  if (await begin.isVisible()) await begin.click()
  await sentence.focus()
  await page.evaluate(() => document.fonts.ready)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  return {
    async round() {
      await sentence.focus()
      await settled(page)
      const took: number[] = []
      for (const key of ROUND) {
        const before = await busySeconds(session)
        await page.keyboard.press(key)
        await settled(page)
        took.push(((await busySeconds(session)) - before) * 1000)
      }
      return took
    },
    close: () => context.close(),
  }
}

/** Two frames on, everything that a key set off has been painted. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
}

import type { Page } from '@playwright/test'

/** Records, from before the first script runs, whatever a live region comes to say; the order is kept. */
export async function recordSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spoken: string[] = []
    Object.assign(window, { spoken })
    const live = '[role="status"], [role="alert"], [aria-live]'
    new MutationObserver(changes => {
      const regions = new Set(
        changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(live)),
      )
      for (const region of regions) {
        const words = region?.textContent.replace(/\s+/g, ' ').trim()
        if (words) spoken.push(words)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

export const spokenOn = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)

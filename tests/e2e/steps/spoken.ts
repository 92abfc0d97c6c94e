import type { Page } from '@playwright/test'

/**
 * Records whatever a live region comes to say, in order: in a page that is still to be loaded from before its first
 * script, and in one that stands already (a window of Electron) from now on.
 */
export async function recordSpeech(page: Page): Promise<void> {
  await page.addInitScript(listen)
  await page.evaluate(listen)
}

function listen(): void {
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
}

export const spokenOn = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)

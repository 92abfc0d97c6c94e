import { expect, type Page } from '@playwright/test'

export interface Watch {
  /** Fails when a request left the machine, or the page complained while it was watched. */
  expectQuiet(): void
}

const OWN = /^(http|ws):\/\/127\.0\.0\.1:\d+\/|^winnow:\/\/app\/|^(data|blob|about|devtools|chrome-extension):/

/** Every journey is watched: nothing is asked of another machine, and nothing fails behind the page. */
export function watchPage(page: Page): Watch {
  const foreign: string[] = []
  const complaints: string[] = []
  const note = (url: string) => void (OWN.test(url) || foreign.push(url))
  page.context().on('request', request => note(request.url()))
  page.on('websocket', socket => note(socket.url()))
  page.on('pageerror', error => complaints.push(error.stack ?? error.message))
  page.on('console', message => {
    // That the line to a killed host is lost is what a kill is about.
    const isLostLine = /WebSocket connection to .* failed|ERR_CONNECTION_(REFUSED|RESET)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isLostLine) complaints.push(message.text())
  })
  return {
    expectQuiet: () => {
      expect(foreign, 'requests that leave this machine').toEqual([])
      expect(complaints, 'errors and warnings of the page').toEqual([])
    },
  }
}

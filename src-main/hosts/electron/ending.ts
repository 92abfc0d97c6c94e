import type { App } from 'electron'

/** A signal promises an end within two seconds, whatever a page is doing. */
const PAGE_PATIENCE_MS = 500

/** By the last window, the menu or a signal: the core closes its files, then the program is gone. */
export function endOnce(app: App, endCore: () => Promise<void>): void {
  let isEnding = false
  const finish = () => {
    if (isEnding) return
    isEnding = true
    void endCore().finally(() => app.exit(Number(process.exitCode ?? 0)))
  }
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', event => {
    event.preventDefault()
    finish()
  })
  const end = () => {
    setTimeout(finish, PAGE_PATIENCE_MS)
    app.quit()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  // The starting script was killed outright.
  process.on('disconnect', end)
}

import type { App } from 'electron'

/**
 * Nothing leaves the machine, whatever a page, main or Chromium itself may try: no address leads anywhere, names and
 * numbers alike. It holds for every session, also for one that somebody adds later.
 */
export function denyNetwork(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

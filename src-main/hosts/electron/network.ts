import type { App } from 'electron'

/**
 * Nothing leaves the machine, whatever a page or Chromium itself may try: no address leads anywhere. (Not by
 * `webRequest`: with a listener there, Electron 25 loses the end of a file that `protocol.handle` serves, now and then.)
 */
export function denyNetwork(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

import type { App, WebContents } from 'electron'

/** Every page of this program stays where it was loaded, opens nothing and embeds nothing. */
export function denyNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => hold(contents))
}

function hold(contents: WebContents): void {
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // A page may not hold the window open either; what is acknowledged is on disk.
  contents.on('will-prevent-unload', event => event.preventDefault())
}

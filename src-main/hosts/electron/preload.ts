import { ipcRenderer } from 'electron'

declare const window: {
  addEventListener(type: 'DOMContentLoaded', listener: () => void, options: { once: true }): void
  postMessage(message: string, origin: string, transfer: readonly unknown[]): void
}
declare const location: { origin: string }

// By then the page's own scripts have run and listen.
const listening = new Promise<void>(resolve => {
  window.addEventListener('DOMContentLoaded', resolve, { once: true })
})

// Hands the page its line to the core, and nothing else. No port means that the core is away.
ipcRenderer.on('winnow:port', ({ ports }) => {
  void listening.then(() => window.postMessage('winnow:port', location.origin, ports))
})

// A preload also runs in blank documents; those get nothing.
if (location.origin === 'winnow://app') ipcRenderer.send('winnow:connect')

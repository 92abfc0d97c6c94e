import { ipcRenderer } from 'electron'

interface Message {
  readonly source: unknown
  readonly data: Readonly<Record<string, unknown>> | null
  readonly ports: readonly InstanceType<typeof MessagePort>[]
}
declare const window: {
  addEventListener(type: 'DOMContentLoaded', listener: () => void, options: { once: true }): void
  addEventListener(type: 'message', listener: (message: Message) => void): void
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

// An order to print, or for a PDF, with the port for its outcome. Main looks at what is in it.
window.addEventListener('message', ({ source, data, ports }) => {
  const order = data?.['winnow:paper']
  if (source === window && order) ipcRenderer.postMessage('winnow:paper', order, [...ports])
})

// A preload also runs in blank documents; those get nothing.
if (location.origin === 'winnow://app') ipcRenderer.send('winnow:connect')

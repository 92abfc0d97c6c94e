import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron'
import { isFrame, type ToCore } from './core-wire'
import { ORIGIN } from './sender'

export interface Relay {
  /** The page has loaded, or loaded anew, and wants its line. */
  readonly connect: (page: WebContents) => void
  readonly coreIsReady: () => void
  readonly coreIsGone: () => void
  readonly fromCore: (line: number, frame: string) => void
}

interface Line {
  readonly id: number
  readonly port: MessagePortMain
}

/** Carries frames between the window and the core, reading none, and tells the page which port is good. */
export function createRelay(toCore: (message: ToCore) => void, onAnswer: () => void): Relay {
  let page: WebContents | null = null
  let line: Line | null = null
  let isCoreReady = false
  let lastId = 0

  function handOver(): void {
    closeLine()
    // A page that has just loaded waits for its first port anyway.
    if (isCoreReady && isThere(page)) tell(page, [openLine()])
  }

  function takeBack(): void {
    closeLine()
    if (isThere(page)) tell(page, [])
  }

  function closeLine(): void {
    line?.port.close()
    line = null
  }

  function openLine(): MessagePortMain {
    const id = ++lastId
    const { port1: ours, port2: theirs } = new MessageChannelMain()
    line = { id, port: ours }
    toCore({ kind: 'open', port: id })
    ours.on('message', ({ data }) => {
      if (isFrame(data)) toCore({ kind: 'frame', port: id, frame: data })
    })
    ours.on('close', () => toCore({ kind: 'close', port: id }))
    ours.start()
    return theirs
  }

  return {
    connect(contents) {
      page = contents
      handOver()
    },
    coreIsReady() {
      isCoreReady = true
      handOver()
    },
    coreIsGone() {
      isCoreReady = false
      takeBack()
    },
    fromCore(id, frame) {
      if (line?.id !== id) return
      line.port.postMessage(frame)
      onAnswer()
    },
  }
}

/** Whether the page still stands that asked for its line. */
function isThere(page: WebContents | null): page is WebContents {
  return page !== null && !page.isDestroyed() && page.getURL().startsWith(`${ORIGIN}/`)
}

function tell(page: WebContents, ports: MessagePortMain[]): void {
  try {
    page.postMessage('winnow:port', null, ports)
  } catch {
    // Its process died a moment ago. When the page is back it asks for a line itself.
  }
}

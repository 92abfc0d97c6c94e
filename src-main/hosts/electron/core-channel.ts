import type { FromCore, ToCore } from './core-wire'

/** The core's own line to main, whichever of the two launchers started it. */
export interface CoreChannel {
  send(message: FromCore): void
  onMessage(listener: (message: ToCore) => void): void
  /** Main is gone, without a word: nobody will end us. */
  onLost(listener: () => void): void
}

export function channelToMain(): CoreChannel {
  return process.parentPort ? utilityChannel(process.parentPort) : childChannel()
}

function utilityChannel(port: Electron.ParentPort): CoreChannel {
  return {
    send: message => port.postMessage(message),
    onMessage: listener => void port.on('message', ({ data }) => listener(data as ToCore)),
    // Chromium ends its utility processes with the browser process.
    onLost: () => undefined,
  }
}

function childChannel(): CoreChannel {
  return {
    // A line that broke is told by `disconnect`; the callback keeps it from being thrown as well.
    send: message => void process.send?.(message, undefined, undefined, () => undefined),
    onMessage: listener => void process.on('message', message => listener(message as ToCore)),
    // Main may have gone before anyone listened.
    onLost: listener => void (process.connected ? process.once('disconnect', listener) : listener()),
  }
}

import type { LaunchCore } from './core-launcher'
import type { FromCore, ToCore } from './core-wire'

export interface CoreListener {
  onReady(): void
  /** It ended without having been asked to; another is on its way. */
  onGone(): void
  /** The data cannot be opened, and starting again would not help. */
  onRefused(message: string): void
  onFrame(port: number, frame: string): void
}

export interface KeptCore {
  send(message: ToCore): void
  /** Resolves once the process is gone; it is killed when it does not go by itself. */
  end(): Promise<void>
}

const END_PATIENCE_MS = 1_200
const STEADY_MS = 30_000
const STARTS_TRIED = 4
const NEVER_READY = `Winnow's core ended ${STARTS_TRIED} times before it was ready. What was stored is safe. Install Winnow again, and report this if it stays.`

/** Keeps one core running: launches it, and again after a crash, later each time while crashes follow each other. */
export function keepCore(launch: LaunchCore, listener: CoreListener): KeptCore {
  let crashes = 0
  let startedAt = 0
  let wasReady = false
  let ending = false
  let retry: NodeJS.Timeout | undefined
  let core: ReturnType<LaunchCore> | null = null
  let onEnded: () => void = () => undefined

  function start(): void {
    startedAt = performance.now()
    core = launch({ onMessage: hear, onExit: exited })
  }

  function hear(message: FromCore): void {
    if (message.kind === 'frame') listener.onFrame(message.port, message.frame)
    else if (message.kind === 'refused') listener.onRefused(message.message)
    else {
      wasReady = true
      listener.onReady()
    }
  }

  function exited(): void {
    core = null
    if (ending) return onEnded()
    if (performance.now() - startedAt > STEADY_MS) crashes = 0
    crashes += 1
    // A core that works may crash; one that never started would only crash again.
    if (!wasReady && crashes >= STARTS_TRIED) return listener.onRefused(NEVER_READY)
    listener.onGone()
    retry = setTimeout(start, restartDelayMs(crashes))
  }

  function end(): Promise<void> {
    ending = true
    clearTimeout(retry)
    const running = core
    if (!running) return Promise.resolve()
    return new Promise(resolve => {
      const killing = setTimeout(() => running.kill(), END_PATIENCE_MS)
      onEnded = () => {
        clearTimeout(killing)
        resolve()
      }
      running.post({ kind: 'end' })
    })
  }

  start()
  return { send: message => core?.post(message), end }
}

/** 0.1 s after the first crash, doubling up to 10 s. */
export function restartDelayMs(crashes: number): number {
  return Math.min(100 * 2 ** (crashes - 1), 10_000)
}

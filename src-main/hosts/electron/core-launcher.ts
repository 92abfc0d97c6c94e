import { utilityProcess } from 'electron'
import { fork } from 'node:child_process'
import type { CoreOptions, FromCore, ToCore } from './core-wire'

export interface CoreEvents {
  onMessage(message: FromCore): void
  onExit(): void
}

/** A running process of the core. */
export interface CoreProcess {
  post(message: ToCore): void
  kill(): void
}

export type LaunchCore = (events: CoreEvents) => CoreProcess

export function coreLauncher(file: string, options: CoreOptions, node: string | undefined): LaunchCore {
  return node ? childLauncher(node, file, options) : utilityLauncher(file, options)
}

/** Electron's own way: a process beside main, without a window, on the Node inside Electron. */
function utilityLauncher(file: string, options: CoreOptions): LaunchCore {
  return events => {
    const core = utilityProcess.fork(file, [JSON.stringify(options)], { serviceName: 'Winnow core', stdio: 'inherit' })
    core.on('message', message => events.onMessage(message as FromCore))
    core.on('exit', () => events.onExit())
    return { post: message => core.postMessage(message), kill: () => void core.kill() }
  }
}

/** The same core under another Node, for an Electron whose own is too old for better-sqlite3. */
function childLauncher(node: string, file: string, options: CoreOptions): LaunchCore {
  return events => {
    const core = fork(file, [JSON.stringify(options)], { execPath: node, execArgv: [], serialization: 'json' })
    core.on('message', message => events.onMessage(message as FromCore))
    core.on('error', error => console.error(`The core did not start: ${error.message}`))
    core.on('close', () => events.onExit())
    return {
      post: message => void (core.connected && core.send(message, () => undefined)),
      kill: () => void core.kill('SIGKILL'),
    }
  }
}

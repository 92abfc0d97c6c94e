import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { version } from '../../../package.json'
import { StoreError } from '../../services'
import { type BrowserHost, startHost } from './host'
import { joinRunning } from './join-running'
import { StartError } from './listen'
import { type HostOptions, NOTHING_RUNS, readOptions } from './options'

const CLOSE_WITHIN_MS = 1_500
const place = {
  resources: join(import.meta.dirname, '../../resources'),
  renderer: join(import.meta.dirname, '../renderer'),
  version,
}
const say = (line: string) => void process.stderr.write(`${line}\n`)
const sayReady = (entry: string) => void process.stdout.write(`Winnow is ready: ${entry}\n`)

let isEnding = false
const starting = start()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
// A bug: what was acknowledged is on disk, and a clean end leaves no window without its host.
process.on('uncaughtException', error => {
  say(`Winnow has to end: ${error.stack ?? error.message}`)
  process.exitCode = 1
  end()
})
// The starting script went away without a word. Listening to it must not keep this process alive.
process.on('disconnect', end)
process.channel?.unref()

async function start(): Promise<BrowserHost | null> {
  try {
    const options = readOptions(process.argv.slice(2))
    const running = await joinRunning(options, say)
    if (running) sayReady(running)
    if (!running && options.joinsOnly) process.exitCode = NOTHING_RUNS
    return running || options.joinsOnly ? null : await startOrJoin(options)
  } catch (error) {
    const isForPeople = error instanceof StoreError || error instanceof StartError
    say(isForPeople ? error.message : `Winnow could not start. ${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = 1
    return null
  }
}

async function startOrJoin(options: HostOptions): Promise<BrowserHost | null> {
  try {
    const host = await startHost(options, place, say, end)
    if (options.opensWindow) await host.openWindow()
    sayReady(host.entry)
    return host
  } catch (error) {
    const entry = error instanceof StoreError && error.code === 'locked' ? await joinSoon(options) : null
    if (!entry) throw error
    sayReady(entry)
    return null
  }
}

/** Two starts in the same instant: the one that did not get the data waits until the other can be joined. */
async function joinSoon(options: HostOptions): Promise<string | null> {
  for (let tries = 0; tries < 15; tries += 1) {
    const entry = await joinRunning(options, say)
    if (entry) return entry
    await wait(200)
  }
  return null
}

function end(): void {
  if (isEnding) return
  isEnding = true
  setTimeout(() => process.exit(), CLOSE_WITHIN_MS)
  void starting.then(host => host?.close()).finally(() => process.exit())
}

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** Left in the data folder while a host runs, so that a second start finds it. Only its owner can read it. */
const runningSchema = v.object({
  host: v.literal('browser'),
  pid: v.number(),
  address: v.pipe(v.string(), v.regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/)),
  token: v.string(),
  /** Found by the next start only after a kill: then the pages that are still open carry it. */
  cookieKey: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{43}$/))),
})
export type Running = v.InferOutput<typeof runningSchema>

const fileIn = (folder: string) => join(folder, 'running.json')

export function writeRunning(folder: string, running: Running): void {
  const fresh = `${fileIn(folder)}.${running.pid}`
  writeFileSync(fresh, JSON.stringify(running), { mode: 0o600 })
  renameSync(fresh, fileIn(folder))
}

/** `null` also for a file that makes no sense: then nothing is known to run. */
export function readRunning(folder: string): Running | null {
  try {
    return v.parse(runningSchema, JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return null
  }
}

export function removeRunning(folder: string, token: string): void {
  if (readRunning(folder)?.token === token) rmSync(fileIn(folder), { force: true })
}

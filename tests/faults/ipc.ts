import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import { loadBuiltCore, ROOT } from './built-core.ts'
import type { Fault } from './fault.ts'
import { startCoreProcess, type Ask } from './ipc/core-process.ts'
import { hostilePayloads, STRANGE_FRAMES, STRANGE_NAMES } from './ipc/payloads.ts'

const AT_ONCE = 50
const SEED = 20261122
const REFUSED = new Set(['BAD_REQUEST', 'NOT_FOUND', 'dropped'])

interface Schema {
  readonly '~standard': { validate(value: unknown): unknown }
}
interface Procedure {
  readonly path: readonly string[]
  readonly input: Schema | undefined
}

export const fault: Fault = {
  name: 'ipc',
  promise: 'IPC is closed: no payload, name, frame or sender that is not ours is accepted, and none ends the core',
  async run({ long, log }) {
    const folder = makeTemporaryFolder('winnow-ipc-')
    try {
      const data = join(folder.path, 'data')
      const procedures = await proceduresOf(join(folder.path, 'contract'))
      const core = await startCoreProcess(data)
      const { ask, send, lastSent } = core.line(1)
      await ask(['profiles', 'list'], undefined)
      const before = contentOf(data)
      const held: string[] = []
      const broken: string[] = []
      const hold = (ok: boolean, words: string) => void (ok ? held : broken).push(words)

      const { tried, accepted } = await tryPayloads(procedures, ask, long ? 10_000 : 200, log)
      hold(
        accepted.length === 0,
        `${tried} payloads to ${procedures.length} procedures: ${accepted.length} accepted ${accepted.slice(0, 5).join('; ')}`,
      )
      const answered = await tryNames(ask)
      hold(
        answered.length === 0,
        `${STRANGE_NAMES.length} names of no procedure: ${answered.length} answered ${answered.join('; ')}`,
      )
      for (const frame of STRANGE_FRAMES) send(frame)
      await ask(['profiles', 'list'], undefined)
      hold(
        !core.hasEnded(),
        `${STRANGE_FRAMES.length} frames that are no requests: the core ${core.hasEnded() ? 'ended' : 'goes on'}`,
      )
      hold(contentOf(data) === before, 'the database is what it was: 0 writes')
      await ask(['settings', 'set'], { theme: 'dark' })
      const written = contentOf(data)
      hold(written !== before, 'control: an honest request is accepted, and the comparison sees its write')

      const request = lastSent().replace('dark', 'light')
      for (const port of [0, 2, -1, 1.5, 2 ** 40]) core.send(port, request)
      await ask(['profiles', 'list'], undefined)
      const answeredElsewhere = [...core.heard].filter(([port]) => port !== 1).length
      hold(
        answeredElsewhere === 0 && contentOf(data) === written,
        'the same request on lines nobody opened: 0 answered',
      )
      send(request)
      await ask(['profiles', 'list'], undefined)
      hold(contentOf(data) !== written, 'control: on the open line it is accepted')
      await core.end()
      return {
        passed: held.length,
        failed: broken.length,
        skipped: 0,
        notes: [...held, ...broken.map(words => `FAILED ${words}`)],
      }
    } finally {
      folder.remove()
    }
  },
}

/** Every procedure the core answers to, found in the router itself so that none can be forgotten. */
async function proceduresOf(folder: string): Promise<Procedure[]> {
  const { openCore, createRouter } = loadBuiltCore()
  const core = await openCore({ folder, resources: join(ROOT, 'resources'), host: 'browser', version: '0.0.0-test' })
  const found: Procedure[] = []
  const walk = (at: object, path: readonly string[]): void => {
    for (const [name, value] of Object.entries(at)) {
      const procedure = (value as { '~orpc'?: { inputSchema?: Schema } })['~orpc']
      if (procedure) found.push({ path: [...path, name], input: procedure.inputSchema })
      else walk(value as object, [...path, name])
    }
  }
  walk(createRouter(core), [])
  await core.close()
  if (found.length < 20) throw new Error(`Only ${found.length} procedures were found in the router.`)
  return found
}

/** What the schema itself would take is no hostile payload and is left out; a procedure without input takes none. */
async function tryPayloads(procedures: readonly Procedure[], ask: Ask, count: number, log: (line: string) => void) {
  const accepted: string[] = []
  let tried = 0
  for (const [index, { path, input }] of procedures.entries()) {
    if (!input) continue
    const hostile: unknown[] = []
    for (const payload of hostilePayloads(count, SEED + index)) {
      const outcome = (await input['~standard'].validate(payload)) as { issues?: unknown }
      if (outcome.issues) hostile.push(payload)
    }
    for (let from = 0; from < hostile.length; from += AT_ONCE) {
      const batch = hostile.slice(from, from + AT_ONCE).map(payload => ask(path, payload))
      const codes = await outcomesOf(ask, batch)
      tried += codes.length
      for (const code of codes) if (!REFUSED.has(code)) accepted.push(`${path.join('.')}: ${code}`)
    }
    if (count > 1000) log(`${path.join('.')}: ${hostile.length} payloads`)
  }
  return { tried, accepted }
}

async function tryNames(ask: Ask): Promise<string[]> {
  const codes = await outcomesOf(
    ask,
    STRANGE_NAMES.map(path => ask(path, {})),
  )
  return STRANGE_NAMES.flatMap((path, index) => {
    const code = codes[index] ?? ''
    return REFUSED.has(code) ? [] : [`${path.join('.')}: ${code}`]
  })
}

/**
 * What became of each request. The core leaves frames that no page of ours could have sent without an answer; the line
 * keeps its order, so whatever is still open when an honest request has been answered was dropped.
 */
async function outcomesOf(ask: Ask, requests: readonly Promise<unknown>[]): Promise<string[]> {
  const outcomes = requests.map(() => 'dropped')
  for (const [index, request] of requests.entries()) {
    request.then(
      () => (outcomes[index] = 'accepted'),
      (error: { code?: string; message?: string }) => (outcomes[index] = error.code ?? error.message ?? 'refused'),
    )
  }
  await ask(['profiles', 'list'], undefined)
  await new Promise(setImmediate)
  return outcomes
}

/** Every row of every table, as one hash. */
function contentOf(folder: string): string {
  const db = new Database(join(folder, 'winnow.db'), { readonly: true })
  const hash = createHash('sha256')
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[]
  for (const table of tables) hash.update(JSON.stringify([table, db.prepare(`SELECT * FROM "${table}"`).all()]))
  db.close()
  return hash.digest('hex')
}

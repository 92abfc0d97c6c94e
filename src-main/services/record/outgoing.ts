import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { notFound } from '../refusal'
import { recordLines } from './record-lines'
import { travellingFileName } from './travelling-file-name'

/** Bytes; as base64 it fits a frame of either host. */
const PIECE_BYTES = 96 * 1024
/** More than pages that are open at once; what is left lying goes when another begins. */
const AT_ONCE = 4

/** Begins to hand over the current learner's record. */
export function beginToSave(core: Core) {
  const madeAt = core.now()
  const { learner, lines } = core.store.read(reader => {
    const found = currentLearner(reader)
    return { learner: found, lines: recordLines(reader, found, { version: core.version, madeAt }) }
  })
  return {
    saveId: handOver(core, lines),
    fileName: travellingFileName('record', learner.name, madeAt, core.timeZone),
  }
}

/** Keeps the lines of a file for a page that fetches them piece by piece; returns by which id. */
export function handOver(core: Core, lines: Iterable<string>): string {
  const saveId = core.randomId()
  core.outgoing.set(saveId, piecesOf(lines))
  for (const id of [...core.outgoing.keys()].slice(0, -AT_ONCE)) core.outgoing.delete(id)
  return saveId
}

/** The next piece of it, as base64; `null` once it is whole. */
export function saveOn(core: Core, saveId: string): { piece: string | null } {
  const pieces = core.outgoing.get(saveId)
  if (!pieces) throw notFound('file')
  const next = pieces.next()
  if (!next.done) return { piece: next.value.toString('base64') }
  core.outgoing.delete(saveId)
  return { piece: null }
}

function* piecesOf(lines: Iterable<string>): Generator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for (const line of lines) {
    const bytes = Buffer.from(line)
    waiting.push(bytes)
    length += bytes.length
    if (length < PIECE_BYTES) continue
    const all = Buffer.concat(waiting)
    const cut = length - (length % PIECE_BYTES)
    for (let at = 0; at < cut; at += PIECE_BYTES) yield all.subarray(at, at + PIECE_BYTES)
    waiting = [all.subarray(cut)]
    length -= cut
  }
  if (length > 0) yield Buffer.concat(waiting)
}

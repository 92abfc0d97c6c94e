import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { notFound } from '../refusal'
import { recordFileName } from './record-file-name'
import { recordLines } from './record-lines'

/** Bytes; as base64 it fits a frame of either host. */
const PIECE_BYTES = 96 * 1024
/** More than pages that are open at once; what is left lying goes when another begins. */
const AT_ONCE = 4

/** Begins to hand over the current learner's record. */
export function beginToSave(core: Core) {
  const madeAt = core.now()
  const { learner, pieces } = core.store.read(reader => {
    const found = currentLearner(reader)
    return { learner: found, pieces: piecesOf(recordLines(reader, found, { version: core.version, madeAt })) }
  })
  const saveId = core.randomId()
  core.outgoing.set(saveId, pieces)
  for (const id of [...core.outgoing.keys()].slice(0, -AT_ONCE)) core.outgoing.delete(id)
  return { saveId, fileName: recordFileName(learner.name, madeAt, core.timeZone) }
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

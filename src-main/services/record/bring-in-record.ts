import { finishInTurns } from '../../store'
import type { Core } from '../core'
import { Refusal } from '../refusal'
import { holdsComments } from './holds-comments'
import { mustFit } from './incoming'
import { linesOf } from './lines-of'
import { lookAtRecord } from './look-at-record'
import { mergeRecord } from './merge-record'

export function beginToBring(core: Core, bytes: number): { fileId: string } {
  mustFit(bytes)
  const fileId = core.randomId()
  core.incoming.begin(fileId)
  return { fileId }
}

export function takePiece(core: Core, fileId: string, at: number, piece: string): { taken: true } {
  core.incoming.take(fileId, at, Buffer.from(piece, 'base64'))
  return { taken: true }
}

/** By its first words alone. */
export function kindOfFile(core: Core, fileId: string): { kind: 'record' | 'comments' } {
  return { kind: holdsComments(core.incoming.pathOf(fileId)) ? 'comments' : 'record' }
}

/** What would be brought in; nothing is stored. */
export function lookAtFile(core: Core, fileId: string) {
  return finishInTurns(lookAtRecord(core.store, linesOf(core.incoming.pathOf(fileId))))
}

/** Stores what is new, all or nothing; then the file that was handed over is gone. */
export async function bringInRecord(core: Core, fileId: string) {
  await mayBringIn(core, fileId)
  // Where it lies is asked again when it is its turn: asked for twice, it is brought in once.
  const merged = await core.store.writeInTurns(writer =>
    mergeRecord(writer, linesOf(core.incoming.pathOf(fileId)), 'profile'),
  )
  leaveFile(core, fileId)
  return merged
}

export function leaveFile(core: Core, fileId: string): { left: true } {
  if (core.incoming.isCurrent(fileId)) core.incoming.forget()
  return { left: true }
}

/** Upheld appeals in a record change keys for everybody here, which is the teacher's to do. */
async function mayBringIn(core: Core, fileId: string): Promise<void> {
  core.incoming.pathOf(fileId)
  if (!core.teacher.isLocked() || (await lookAtFile(core, fileId)).newRulings === 0) return
  throw new Refusal(
    'TEACHER_LOCKED',
    'This record changes keys, which is locked with the teacher’s password.',
    undefined,
  )
}

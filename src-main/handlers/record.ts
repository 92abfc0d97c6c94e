import {
  beginToBring,
  beginToSave,
  bringInRecord,
  kindOfFile,
  leaveFile,
  lookAtFile,
  saveOn,
  takePiece,
  type Core,
} from '../services'
import type { Implementer } from './implementer'

export function recordHandlers({ record }: Implementer, core: Core) {
  return {
    save: record.save.handler(() => beginToSave(core)),
    saveOn: record.saveOn.handler(({ input }) => saveOn(core, input.saveId)),
    open: record.open.handler(({ input }) => beginToBring(core, input.bytes)),
    take: record.take.handler(({ input }) => takePiece(core, input.fileId, input.at, input.piece)),
    kind: record.kind.handler(({ input }) => kindOfFile(core, input.fileId)),
    look: record.look.handler(({ input }) => lookAtFile(core, input.fileId)),
    bringIn: record.bringIn.handler(({ input }) => bringInRecord(core, input.fileId)),
    leave: record.leave.handler(({ input }) => leaveFile(core, input.fileId)),
  }
}

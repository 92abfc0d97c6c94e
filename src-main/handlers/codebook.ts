import { readCodebook, type Core } from '../services'
import type { Implementer } from './implementer'

export function codebookHandlers({ codebook }: Implementer, core: Core) {
  return {
    read: codebook.read.handler(() => readCodebook(core)),
  }
}

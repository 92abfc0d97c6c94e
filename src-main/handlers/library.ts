import { listTexts, readText, revealText, xrayText, type Core } from '../services'
import type { Implementer } from './implementer'

export function libraryHandlers({ library }: Implementer, core: Core) {
  return {
    list: library.list.handler(() => listTexts(core)),
    read: library.read.handler(({ input }) => readText(core, input.textId)),
    xray: library.xray.handler(({ input }) => xrayText(core, input.textId)),
    reveal: library.reveal.handler(({ input }) => revealText(core, input.textId)),
  }
}

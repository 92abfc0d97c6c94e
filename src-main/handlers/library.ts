import { aboutText, listTexts, readText, revealText, searchTexts, xrayText, type Core } from '../services'
import type { Implementer } from './implementer'

export function libraryHandlers({ library }: Implementer, core: Core) {
  return {
    list: library.list.handler(() => listTexts(core)),
    about: library.about.handler(({ input }) => aboutText(core, input.textId)),
    search: library.search.handler(({ input }) => searchTexts(core, input.words)),
    indexing: library.indexing.handler(({ signal }) => core.textIndex.watch(signal)),
    read: library.read.handler(({ input }) => readText(core, input.textId)),
    xray: library.xray.handler(({ input }) => xrayText(core, input.textId)),
    reveal: library.reveal.handler(({ input }) => revealText(core, input.textId)),
  }
}

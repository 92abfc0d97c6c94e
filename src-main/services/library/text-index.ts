import { setTimeout as wait } from 'node:timers/promises'
import type { IndexedText, Store } from '../../store'
import { wordsOf } from './text-words'
import type { Edition } from './edition'
import type { Library } from './library-files'

export interface IndexState {
  /** Texts that can be found by every word of theirs. */
  readonly done: number
  readonly of: number
  /** It could not be gone on with, as on a full disk; what is done can be searched. */
  readonly stopped: boolean
}

/** Sees to it that the texts of the library can be searched, when somebody first wants to. */
export interface TextIndex {
  state(): IndexState
  /** Resolves once every text can be found by what stands above it, or it cannot be gone on with. */
  opened(): Promise<void>
  /** How far it is, from now until all is done. Begins again where it had stopped. */
  watch(signal?: AbortSignal): AsyncGenerator<IndexState>
  stop(): void
}

export interface TextIndexOptions {
  readonly store: Store
  readonly library: Library
  readonly log: (message: string, cause?: unknown) => void
}

const HEADS_A_SLICE = 25
/** Often enough for a bar that moves. */
const TOLD_EVERY_MS = 100

/**
 * A text is a slice: it is stored, and everybody else gets a turn. What is kept in the index says itself what is
 * missing, so nothing is remembered between starts, and a restored database is gone over like any other.
 */
export function createTextIndex({ store, library, log }: TextIndexOptions): TextIndex {
  let work: { readonly opened: Promise<void>; readonly all: Promise<void> } | null = null
  let stopped = false
  let ended = false

  const missing = () => {
    const kept = store.read(reader => reader.textIndex.indexed())
    return whatIsMissing(library.editions, kept)
  }

  const put = (editions: readonly Edition[], whole: boolean) =>
    store.write(({ textIndex }) => {
      for (const { text, revision } of editions)
        textIndex.put({ textId: text.id, revision, whole }, wordsOf(text, whole))
    })

  async function open(): Promise<void> {
    const { gone, unknown } = missing()
    if (gone.length > 0) await store.write(({ textIndex }) => gone.forEach(textId => textIndex.forget(textId)))
    for (let at = 0; at < unknown.length && !ended; at += HEADS_A_SLICE)
      await put(unknown.slice(at, at + HEADS_A_SLICE), false)
  }

  async function goOver(opened: Promise<void>): Promise<void> {
    await opened
    for (const edition of missing().unread) {
      if (ended) return
      await put([edition], true)
    }
  }

  /** One at a time, however many ask; begun anew where something is missing again. */
  function begin() {
    if (work) return work
    stopped = false
    const opened = open()
    const all = goOver(opened)
      .catch((error: unknown) => {
        stopped = true
        if (!ended) log('The texts could not all be read for searching.', error)
      })
      .finally(() => (work = null))
    work = { opened: opened.catch(() => undefined), all }
    return work
  }

  const state = (): IndexState => {
    const of = library.editions.length
    return { done: of - missing().unread.length, of, stopped }
  }
  const isUpToDate = () => {
    const { gone, unread } = missing()
    return gone.length === 0 && unread.length === 0
  }

  return {
    state,
    async opened() {
      if (!ended && !stopped && !isUpToDate()) await begin().opened
    },
    async *watch(signal) {
      if (!ended && !isUpToDate()) void begin()
      for (;;) {
        const now = state()
        yield now
        if (!work || signal?.aborted) return
        await Promise.race([work.all, wait(TOLD_EVERY_MS, undefined, { ref: false })])
      }
    },
    stop: () => void (ended = true),
  }
}

function whatIsMissing(editions: readonly Edition[], kept: readonly IndexedText[]) {
  const known = new Map(kept.map(one => [one.textId, one]))
  const current = new Set(editions.map(({ text }) => text.id))
  const unread = editions.filter(({ text, revision }) => {
    const one = known.get(text.id)
    return one?.revision !== revision || !one.whole
  })
  return {
    gone: kept.filter(({ textId }) => !current.has(textId)).map(({ textId }) => textId),
    unread,
    /** Of these, what is not even known by its title. */
    unknown: unread.filter(({ text, revision }) => known.get(text.id)?.revision !== revision),
  }
}

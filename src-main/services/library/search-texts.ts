import type { Paragraph } from '../../domain/text/paragraphs'
import { searchable, type FoundText, type MarkedPiece } from '../../store'
import type { Core } from '../core'

const MOST_TEXTS = 200
/** Where else than in the title something was found, the most telling first. */
const PASSAGES = ['body', 'about', 'sources', 'kind'] as const

/** Texts of the library that have all these words, the best first, with the place where they do. */
export async function searchTexts(core: Core, words: string) {
  await core.textIndex.opened()
  const found = core.store.read(reader => reader.textIndex.search(words, MOST_TEXTS))
  return {
    found: found.flatMap(one => {
      const edition = core.library.find(one.textId)
      return edition
        ? [{ textId: one.textId, title: [...one.columns.title], passage: passageOf(one, edition.text) }]
        : []
    }),
    index: core.textIndex.state(),
  }
}

interface Body {
  readonly plain: string
  readonly paragraphs: readonly Paragraph[]
}

function passageOf({ columns }: FoundText, body: Body) {
  const from = PASSAGES.find(column => columns[column].some(({ hit }) => hit))
  if (from === undefined) return null
  const pieces = [...columns[from]]
  if (from !== 'body') return { from, pieces, cut: { before: false, after: false }, place: null }
  const words = pieces.map(({ text }) => text).join('')
  const start = searchable(body.plain).indexOf(words)
  const cut = { before: start > 0, after: start >= 0 && start + words.length < body.plain.trimEnd().length }
  return { from, pieces, cut, place: start < 0 ? null : placeOf(pieces, start, body.paragraphs) }
}

/** Where the first words that matched stand in their paragraph. */
function placeOf(pieces: readonly MarkedPiece[], from: number, paragraphs: readonly Paragraph[]) {
  const at = pieces.findIndex(({ hit }) => hit)
  const start = from + pieces.slice(0, at).reduce((sum, { text }) => sum + text.length, 0)
  const end = start + (pieces[at]?.text.length ?? 0)
  const paragraph = paragraphs.findLast(one => one.start <= start)
  if (!paragraph) return null
  const inside = (offset: number) => Math.min(offset - paragraph.start, paragraph.text.length)
  return { paragraph: paragraph.index, start: inside(start), end: inside(end) }
}

import type { StudyText } from '../../domain/labelling/study-text'
import type { Paragraph } from '../../domain/text/paragraphs'
import { searchable, type FoundText, type MarkedPiece } from '../../store'
import type { Core } from '../core'
import { bodyOf } from './text-words'

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

function passageOf({ columns }: FoundText, text: StudyText) {
  const from = PASSAGES.find(column => columns[column].some(({ hit }) => hit))
  if (from === undefined) return null
  const pieces = [...columns[from]]
  if (from !== 'body') return { from, pieces, cut: { before: false, after: false }, place: null }
  const words = pieces.map(({ text }) => text).join('')
  const body = searchable(bodyOf(text))
  const start = body.indexOf(words)
  const isLeft = (from: number, to?: number) => start >= 0 && body.slice(from, to).trim() !== ''
  const cut = { before: isLeft(0, start), after: isLeft(start + words.length) }
  return { from, pieces, cut, place: start < 0 ? null : placeOf(pieces, start, text.paragraphs) }
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

import { describe, expect, it } from 'vitest'
import { stripKind } from '../../../src-main/domain/exercise/strip/strip-kind'
import type { Mark, Segment, SegmentTasks, StudyText } from '../../../src-main/domain/labelling/study-text'
import { harbour } from '../../fixtures/study-texts'

const strip: SegmentTasks = { strip: { without: 'It went otherwise from the start.' } }

/** The harbour text with other marks in one segment, and a task on that alone. */
function dressed(segmentId: string, marks: readonly Mark[], tasks: SegmentTasks = strip) {
  const { segments, ...rest } = harbour()
  const text: StudyText = {
    ...rest,
    segments: segments.map(({ tasks: _, ...one }): Segment => (one.id === segmentId ? { ...one, marks, tasks } : one)),
  }
  const segment = text.segments.find(({ id }) => id === segmentId)
  if (!segment) throw new Error(`No segment ${segmentId}.`)
  return { text, segment, seed: 'a session' }
}

/** `It was a farce from the start.` */
const sentence = harbour().segments.find(({ id }) => id === 's04')
const farce = sentence?.marks[0]
if (!sentence || !farce) throw new Error('The harbour has lost its farce.')
const on = (words: string, mark: Partial<Mark> = {}): Mark => {
  const start = sentence.start + sentence.text.indexOf(words)
  return { kind: 'loaded', start, end: start + words.length, harmless: false, ...mark }
}
const keyOf = (...marks: Mark[]) => stripKind.key(dressed('s04', marks))

describe('what Strip asks', () => {
  it('is a sentence whose author says what it is without the words that judge', () => {
    const { text } = dressed('s04', [farce])
    const askable = text.segments.filter(segment => stripKind.asks(text, segment).length > 0)
    expect(askable.map(({ id }) => id)).toEqual(['s04'])
  })

  it('is one question to a sentence, also where two of its segments carry one', () => {
    const { text } = dressed('s09', [])
    const twice = { ...text, segments: text.segments.map(one => (one.id === 's11' ? { ...one, tasks: strip } : one)) }
    const askable = twice.segments.filter(segment => stripKind.asks(twice, segment).length > 0)
    expect(askable.map(({ id }) => id)).toEqual(['s09'])
  })

  it('shows each word of the sentence, and no sign', () => {
    const { text, segment } = dressed('s04', [farce])
    const words = stripKind
      .item({ text, segment, seed: '' })
      .tokens.map(({ start, end }) => text.paragraphs[segment.paragraph]?.text.slice(start, end))
    expect(words).toEqual(['It', 'was', 'a', 'farce', 'from', 'the', 'start'])
  })

  it('shows the same whatever is marked', () => {
    const item = stripKind.item(dressed('s04', [farce]))
    expect(stripKind.item(dressed('s04', []))).toEqual(item)
    expect(stripKind.item(dressed('s04', [on('It'), on('start', { kind: 'booster' })]))).toEqual(item)
  })
})

describe('the words that judge', () => {
  it('are those under a loaded word, a booster or a scare quote, wherever one touches a word', () => {
    expect(keyOf(on('farce'), on('It', { kind: 'booster' }), on('e start', { kind: 'scare-quote' })).tokens).toEqual([
      0, 3, 5, 6,
    ])
  })

  it('are not under a cue, a source or a hedge', () => {
    const others = (['cue', 'source', 'hedge'] as const).map(kind => on('farce', { kind }))
    expect(keyOf(...others)).toEqual({ tokens: [], without: null })
  })

  it('are none where each does no harm, and then there is no sentence without them', () => {
    expect(keyOf(on('farce', { harmless: true }))).toEqual({ tokens: [], without: null })
  })

  it('are those of every segment of the sentence', () => {
    const question = dressed('s11', [])
    const paragraph = question.text.paragraphs[question.segment.paragraph]?.text ?? ''
    const { tokens } = stripKind.item(question)
    const words = stripKind.key(question).tokens.map(at => paragraph.slice(tokens[at]?.start, tokens[at]?.end))
    expect(words).toEqual(['admitted'])
  })
})

describe('taking picked words', () => {
  it('takes none as an answer of its own', () => {
    expect(stripKind.accept(dressed('s04', [farce]), { tokens: [] })).toEqual({ tokens: [] })
  })

  it.each([[[7]], [[-1]], [[1.5]], [[3, 3]], [[4, 3]], [[Number.NaN]]])('refuses %o', tokens => {
    expect(stripKind.accept(dressed('s04', [farce]), { tokens })).toBeNull()
  })

  it('keeps nothing that was not asked', () => {
    const given = { tokens: [3], confidence: 3 }
    expect(stripKind.accept(dressed('s04', [farce]), given)).toEqual({ tokens: [3] })
  })
})

describe('marking picked words', () => {
  const mark = (...tokens: number[]) => stripKind.mark({ tokens: [3, 6], without: 'x' }, { tokens })

  it('scores their F1 and tells those left out from those too many', () => {
    expect(mark(3, 6)).toMatchObject({ correct: true, score: 1 })
    expect(mark(3)).toMatchObject({ correct: false, score: 2 / 3, precision: 1, recall: 0.5, missed: [6], extra: [] })
    expect(mark(3, 4)).toMatchObject({ correct: false, score: 0.5, hits: [3], missed: [6], extra: [4] })
    expect(mark()).toMatchObject({ correct: false, score: 0, missed: [3, 6] })
  })

  it('is full where no word judges and none was picked, and nothing where one was', () => {
    const none = { tokens: [], without: null }
    expect(stripKind.mark(none, { tokens: [] })).toMatchObject({ correct: true, score: 1, precision: 1, recall: 1 })
    expect(stripKind.mark(none, { tokens: [2] })).toMatchObject({ correct: false, score: 0, extra: [2] })
  })
})

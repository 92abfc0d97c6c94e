import { describe, expect, it } from 'vitest'
import { NOTHING_COULD } from '../../../src-main/domain/exercise/check/check-answer'
import { checkKind } from '../../../src-main/domain/exercise/check/check-kind'
import type { Evidence, Segment, StudyText } from '../../../src-main/domain/labelling/study-text'
import { harbour } from '../../fixtures/study-texts'

const OPTIONS = ['The log of the harbour', 'A poll among the boatmen', 'A picture of the pier']
const settledBy = (settling: string | null, texts: readonly string[] = OPTIONS): Evidence[] =>
  texts.map(text => ({ text, settles: text === settling, why: `About: ${text}` }))

function question(options: readonly Evidence[], { segmentId = 's03', seed = 'a session' } = {}) {
  const { segments, ...rest } = harbour()
  const tasks = { evidence: { options, nothing: 'It is no judgement.' } }
  const text: StudyText = {
    ...rest,
    segments: segments.map((one): Segment => (one.id === segmentId ? { ...one, tasks } : one)),
  }
  const segment = text.segments.find(({ id }) => id === segmentId)
  if (!segment) throw new Error(`No segment ${segmentId}.`)
  return { text, segment, seed }
}

describe('what Check asks', () => {
  it.each([
    ['s03', 1],
    ['s04', 1],
    ['s05', 0],
    ['s13', 0],
  ])('is a fact or an opinion that an author gave options: %s', (segmentId, asked) => {
    const { text, segment } = question(settledBy(null), { segmentId })
    expect(checkKind.asks(text, segment)).toHaveLength(asked)
    expect(checkKind.asks(harbour(), { ...segment, tasks: {} })).toEqual([])
  })

  it('shows the same whichever option settles it, and in whatever order they were written', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const item = checkKind.item(question(settledBy(OPTIONS[0] ?? ''), { seed }))
      for (const settling of [...OPTIONS, null]) {
        expect(checkKind.item(question(settledBy(settling), { seed }))).toEqual(item)
        expect(checkKind.item(question(settledBy(settling, OPTIONS.toReversed()), { seed }))).toEqual(item)
      }
    }
  })

  it('leaves no place to what settles it: over sessions it stands in each', () => {
    const places = Array.from({ length: 40 }, (_, at) =>
      checkKind.key(question(settledBy(OPTIONS[0] ?? ''), { seed: `${at}` })),
    )
    expect(new Set(places.map(({ option }) => option)).size).toBe(OPTIONS.length)
  })
})

describe('the key of Check', () => {
  it('is the option that settles it, with the why of each', () => {
    const asked = question(settledBy('A picture of the pier'))
    const { options } = checkKind.item(asked)
    const key = checkKind.key(asked)
    expect(options.find(({ id }) => id === key.option)?.text).toBe('A picture of the pier')
    expect(key.whys.map(({ why }) => why)).toEqual([
      ...options.map(({ text }) => `About: ${text}`),
      'It is no judgement.',
    ])
  })

  it('is that nothing could where no option does', () => {
    expect(checkKind.key(question(settledBy(null))).option).toBe(NOTHING_COULD)
  })
})

describe('answering Check', () => {
  it('takes what is offered, and that nothing could; no other', () => {
    const asked = question(settledBy(null))
    for (const { id } of checkKind.item(asked).options)
      expect(checkKind.accept(asked, { option: id })).toEqual({ option: id })
    expect(checkKind.accept(asked, { option: NOTHING_COULD })).toEqual({ option: NOTHING_COULD })
    for (const option of ['option-4', '', 'settles']) expect(checkKind.accept(asked, { option })).toBeNull()
  })

  it('is right or not', () => {
    const key = checkKind.key(question(settledBy(OPTIONS[1] ?? '')))
    expect(checkKind.mark(key, { option: key.option })).toEqual({ correct: true, score: 1 })
    expect(checkKind.mark(key, { option: NOTHING_COULD })).toEqual({ correct: false, score: 0 })
  })
})

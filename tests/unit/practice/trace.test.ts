import { describe, expect, it } from 'vitest'
import { chainSentence } from '../../../src-renderer/features/practice/trace/chain-words'
import {
  emptyDraft,
  givenOf,
  missing,
  moved,
  restore,
  toDraft,
  toggled,
  undone,
  withoutLast,
  type TraceDraft,
} from '../../../src-renderer/features/practice/trace/trace-draft'
import { givenWords, spokenTold, traceVerdict } from '../../../src-renderer/features/practice/trace/trace-verdict'

const source = (id: string, name: string) => ({ id, name, kind: 'outlet' as const })
const [gull, insiders, council] = [
  source('gull', 'The Gull'),
  source('insiders', 'two insiders'),
  source('council', 'The council'),
]
const item = { sources: [council, gull, insiders] }
const chained = (...ids: string[]): TraceDraft => ids.reduce<TraceDraft>(toggled, emptyDraft())

describe('building a chain', () => {
  it('grows at its end and lets go of what is chosen again', () => {
    expect(chained('gull', 'insiders').chain).toEqual(['gull', 'insiders'])
    expect(chained('gull', 'insiders', 'gull').chain).toEqual(['insiders'])
  })

  it('moves a source by one place and never out of the chain', () => {
    const draft = chained('gull', 'insiders', 'council')
    expect(moved(draft, 'council', -1).chain).toEqual(['gull', 'council', 'insiders'])
    expect(moved(draft, 'gull', 1).chain).toEqual(['insiders', 'gull', 'council'])
    expect(moved(draft, 'gull', -1)).toBe(draft)
    expect(moved(draft, 'council', 1)).toBe(draft)
    expect(moved(draft, 'nobody', 1)).toBe(draft)
  })

  it('loses its last, and an empty one loses nothing', () => {
    expect(withoutLast(chained('gull', 'insiders')).chain).toEqual(['gull'])
    const empty = emptyDraft()
    expect(withoutLast(empty)).toBe(empty)
  })

  it('goes back step by step to where it began', () => {
    let draft = withoutLast(moved(chained('gull', 'insiders'), 'gull', 1))
    const before: (readonly string[])[] = []
    while (draft.before.length > 0) {
      before.push(draft.chain)
      draft = undone(draft)
    }
    expect(before).toEqual([['insiders'], ['insiders', 'gull'], ['gull', 'insiders'], ['gull']])
    expect(undone(draft)).toBe(draft)
    expect(draft.chain).toEqual([])
  })
})

describe('a chain as an answer', () => {
  it('is missing while it is empty', () => {
    expect(missing(emptyDraft())).toEqual(['the chain of sources'])
    expect(givenOf(emptyDraft())).toBeNull()
    expect(givenOf(chained('gull'))).toEqual({ exercise: 'trace', chain: ['gull'] })
  })

  it('is found again where it was kept, and only where it fits the question', () => {
    const draft = chained('gull', 'insiders')
    expect(restore(JSON.parse(JSON.stringify(draft)), item)).toEqual(draft)
    expect(toDraft({ exercise: 'trace', chain: ['gull'] }).chain).toEqual(['gull'])
    for (const kept of [null, 7, {}, { chain: ['nobody'], before: [] }, { chain: ['gull', 'gull'], before: [] }]) {
      expect(restore(kept, item)).toBeNull()
    }
    expect(restore({ chain: ['gull'], before: [['nobody']] }, item)).toBeNull()
  })
})

describe('a chain in words', () => {
  it('is a sentence from the article inwards', () => {
    expect(chainSentence([gull, insiders])).toBe('The article passes on The Gull, and The Gull passes on two insiders.')
    expect(chainSentence([])).toContain('empty')
  })

  const told = (given: (typeof gull)[], links: boolean[], correct: boolean | null = false) => ({
    feedback: { correct, given, links, key: { chain: [gull, insiders] } } as Parameters<
      typeof traceVerdict
    >[0]['feedback'],
  })

  it.each([
    [told([gull, insiders], [true, true], true), 'right', 'Right: the whole chain, in its order.'],
    [told([gull], [true]), 'half', '1 of the 2 links is right.'],
    [told([gull, council], [true, false]), 'half', '1 of the 2 links is right; one is not in the chain.'],
    [
      told([gull, insiders, council], [true, true, false]),
      'half',
      'All 2 links of the chain are there; one is not in the chain.',
    ],
    [told([council], [false]), 'again', 'Not this time: none of the links is in the chain.'],
    [told([gull], [true], null), 'open', 'After an appeal, these words are no longer scored.'],
  ])('says how much of it is right: %#', (traced, tone, head) => {
    expect(traceVerdict(traced)).toMatchObject({ tone, head })
  })

  it('is spoken link by link, and the chain itself where it was another', () => {
    expect(spokenTold(told([gull, council], [true, false]))).toBe(
      'From the article to The Gull: right. From The Gull to The council: not in the chain. ' +
        'The chain: The article passes on The Gull, and The Gull passes on two insiders.',
    )
    expect(spokenTold(told([gull, insiders], [true, true], true))).not.toContain('The chain')
    expect(givenWords({ exercise: 'trace', chain: ['gull', 'gone'] }, item)).toBe('The Gull → gone')
  })
})

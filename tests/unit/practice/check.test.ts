import { describe, expect, it } from 'vitest'
import { NOTHING_COULD } from '../../../src-main/domain/exercise/check/check-answer'
import {
  emptyDraft,
  givenOf,
  missing,
  restore,
  toDraft,
} from '../../../src-renderer/features/practice/check/check-draft'
import {
  checkChoices,
  checkVerdict,
  decidingWords,
  firstVerdicts,
  optionVerdicts,
  otherVerdicts,
  spokenTold,
} from '../../../src-renderer/features/practice/check/check-words'

const item = {
  segment: { words: 'it sailed ' },
  options: [
    { id: 'option-1', text: 'The log' },
    { id: 'option-2', text: 'A poll' },
  ],
}
const told = (key: string, chosen: string, correct: boolean | null = key === chosen) => {
  const whys = [...item.options, { id: NOTHING_COULD, text: '' }].map(one => ({ ...one, why: `Why ${one.id}.` }))
  const answer = { exercise: 'check', option: chosen, confidence: 2, durationMs: 9 }
  return { item, answer, feedback: { correct, key: { option: key, whys } } } as unknown as Parameters<
    typeof spokenTold
  >[0]
}

describe('choosing what would settle it', () => {
  it('has every option and, last, that nothing could, each with its key', () => {
    expect(checkChoices(item)).toEqual([
      { value: 'option-1', name: 'The log', keys: '1' },
      { value: 'option-2', name: 'A poll', keys: '2' },
      { value: NOTHING_COULD, name: 'Nothing could: it is a judgement', keys: '3' },
    ])
  })

  it('is missing until something is chosen', () => {
    expect(missing(emptyDraft())).toEqual(['what would settle it'])
    expect(givenOf(emptyDraft())).toBeNull()
    expect(givenOf(toDraft({ exercise: 'check', option: 'option-2' }))).toEqual({
      exercise: 'check',
      option: 'option-2',
    })
  })

  it('is found again where it was kept, and only where it is offered', () => {
    for (const option of [null, 'option-1', NOTHING_COULD]) expect(restore({ option }, item)).toEqual({ option })
    for (const kept of [null, {}, { option: 'option-9' }, { option: 1 }]) expect(restore(kept, item)).toBeNull()
  })
})

describe('the verdict on what would settle it', () => {
  it.each([
    [told('option-1', 'option-1'), 'right', 'What would settle it: The log'],
    [told('option-1', NOTHING_COULD), 'again', 'What would settle it: The log'],
    [told(NOTHING_COULD, NOTHING_COULD), 'right', 'Nothing could: it is a judgement.'],
    [told(NOTHING_COULD, 'option-2'), 'again', 'Nothing could: it is a judgement.'],
    [told('option-1', 'option-1', null), 'open', 'What would settle it: The log'],
  ])('names the key: %#', (checked, tone, key) => {
    expect(checkVerdict(checked)).toMatchObject({ tone, key })
  })

  it('gives every option its why, what settles and what was chosen told apart', () => {
    expect(optionVerdicts(told('option-1', 'option-2'))).toMatchObject([
      { text: 'The log', why: 'Why option-1.', standing: 'settles it', isKey: true, isChosen: false },
      { text: 'A poll', why: 'Why option-2.', standing: 'does not settle it', isKey: false, isChosen: true },
      { text: 'Nothing could: it is a judgement', standing: 'this is not the answer', isKey: false, isChosen: false },
    ])
    expect(optionVerdicts(told(NOTHING_COULD, 'option-1'))[2]).toMatchObject({
      standing: 'this is the answer',
      isKey: true,
    })
  })

  it('tells first what was chosen and what settles it, and quotes the words that Evidence decides by', () => {
    const checked = told('option-1', 'option-2')
    expect(firstVerdicts(checked).map(({ id }) => id)).toEqual(['option-1', 'option-2'])
    expect(otherVerdicts(checked).map(({ id }) => id)).toEqual([NOTHING_COULD])
    const of = (step: string) => ({ ...checked, feedback: { ...checked.feedback, note: { step, words: 'sailed' } } })
    expect(decidingWords(of('evidence') as never)).toBe('“sailed”')
    expect(decidingWords(of('ownership') as never)).toBe('“it sailed”')
  })

  it('is spoken with the why of the choice and of the key', () => {
    expect(spokenTold(told('option-1', 'option-2'))).toBe(
      'Evidence decides: “it sailed”. The log: settles it. Why option-1. Your choice: A poll: does not settle it. Why option-2.',
    )
  })
})

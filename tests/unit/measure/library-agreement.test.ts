import { expect, it } from 'vitest'
import { agreementBounds, rewordedSince } from '../../../src-main/domain/measure/library-agreement'
import { madeUpText } from '../../fixtures/made-up-texts'

const text = madeUpText({ body: '{s1 fact|It rained.} {s2 none|Why?} {s3 opinion|A pity.}' })
const agreement = (alpha: number | null) => ({ units: 10, observed: 1, alpha })

it('counts the segments whose words were not there when the text was labelled', () => {
  expect(rewordedSince(text, text.plain)).toEqual({ asked: 3, right: 0 })
  expect(rewordedSince(text, 'It poured. Why? A shame.')).toEqual({ asked: 3, right: 2 })
})

it('holds alpha to 0.80 on ink and on owner of each text, and weighs nothing where one value was used', () => {
  const twice = { id: 'one', pair: ['a', 'b'] as const, reworded: { asked: 3, right: 0 }, again: null }
  const bounds = agreementBounds([{ ...twice, ink: agreement(0.8), owner: agreement(0.79) }])
  expect(bounds.map(({ what, standing }) => [what, standing])).toEqual([
    ['alpha on ink of one', 'kept'],
    ['alpha on owner of one', 'broken'],
  ])
  const alike = agreementBounds([{ ...twice, ink: agreement(1), owner: agreement(null) }])
  expect(alike.map(({ standing }) => standing)).toEqual(['kept', 'nothing to weigh'])
})

it('holds the reading of new words to the same', () => {
  const again = { ink: agreement(0.7), owner: agreement(1) }
  const twice = { id: 'one', pair: ['a', 'b'] as const, reworded: { asked: 3, right: 1 }, again }
  const bounds = agreementBounds([{ ...twice, ink: agreement(1), owner: agreement(1) }])
  expect(bounds.filter(({ standing }) => standing === 'broken').map(({ what }) => what)).toEqual([
    'alpha on ink of one, read again',
  ])
})

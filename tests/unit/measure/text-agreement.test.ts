import { describe, expect, it } from 'vitest'
import type { Segment, StudyText } from '../../../src-main/domain/labelling/study-text'
import { textAgreement } from '../../../src-main/domain/measure/text-agreement'
import { harbour } from '../../fixtures/study-texts'

const text = harbour()
const relabelled = (change: (segment: Segment) => Partial<Segment>): StudyText => ({
  ...text,
  segments: text.segments.map(segment => ({ ...segment, ...change(segment) })),
})
const characters = (of: (segment: Segment) => boolean) =>
  text.segments.filter(of).reduce((sum, { start, end }) => sum + end - start, 0)

describe('agreement of two labellings', () => {
  it('is 1 with oneself, over every character inside a segment', () => {
    const { ink, owner } = textAgreement(text, text)
    expect(ink).toEqual({ units: characters(() => true), observed: 1, alpha: 1 })
    expect(owner).toEqual({
      units: characters(({ ink }) => ink === 'fact' || ink === 'opinion'),
      observed: 1,
      alpha: 1,
    })
  })

  it('falls with each character labelled otherwise', () => {
    const other = relabelled(({ id, ink }) => ({ ink: id === 's04' ? 'fact' : ink }))
    const { ink, owner } = textAgreement(text, other)
    const all = characters(() => true)
    expect(ink.observed).toBeCloseTo(1 - characters(({ id }) => id === 's04') / all)
    expect(ink.alpha).toBeLessThan(1)
    expect(owner.alpha).toBe(1)
  })

  it('measures owner apart, only where both say fact or opinion', () => {
    const other = relabelled(({ id, voice, ink }) => ({
      voice: id === 's12' ? ['gull'] : voice,
      ink: id === 's02' ? 'none' : ink,
    }))
    const { owner } = textAgreement(text, other)
    expect(owner.units).toBe(characters(({ id, ink }) => (ink === 'fact' || ink === 'opinion') && id !== 's02'))
    expect(owner.alpha).toBeLessThan(1)
  })

  it('cuts where either cuts, and leaves out what one of them left between segments', () => {
    const [s02, s03] = ['s02', 's03'].map(id => text.segments.find(segment => segment.id === id)) as [Segment, Segment]
    const joined: StudyText = {
      ...text,
      segments: text.segments.flatMap(segment =>
        segment === s02 ? [{ ...s02, end: s03.end }] : segment === s03 ? [] : [segment],
      ),
    }
    expect(textAgreement(text, joined).ink).toEqual(textAgreement(text, text).ink)
  })

  it('refuses another text', () => {
    expect(() => textAgreement(text, { ...text, plain: `${text.plain} ` })).toThrow(RangeError)
  })
})

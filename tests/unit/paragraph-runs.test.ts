import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src-renderer/features/reading/paragraph-runs'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
const layer = fc.record({ start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }) })

describe('the runs of a paragraph', () => {
  it('joined give the paragraph exactly, whatever the layers', () => {
    fc.assert(
      fc.property(text, fc.array(layer), (paragraph, spans) => {
        const runs = runsOf(
          paragraph,
          spans.map((span, at) => ({ ...span, value: at })),
        )
        expect(runs.map(run => run.text).join('')).toBe(paragraph)
        expect(runs.every(run => run.end > run.start)).toBe(true)
      }),
    )
  })

  it('carry just the layers that cover each of their characters', () => {
    fc.assert(
      fc.property(text, fc.array(layer), (paragraph, spans) => {
        const runs = runsOf(
          paragraph,
          spans.map((span, at) => ({ ...span, value: at })),
        )
        for (const run of runs) {
          for (let offset = run.start; offset < run.end; offset++) {
            const covering = spans.flatMap((span, at) => (span.start <= offset && offset < span.end ? [at] : []))
            expect(run.values).toEqual(covering)
          }
        }
      }),
    )
  })

  it('keep overlapping layers apart', () => {
    const runs = runsOf('the so-called reform', [
      { start: 0, end: 20, value: 'segment' },
      { start: 4, end: 13, value: 'loaded' },
    ])
    expect(runs.map(run => [run.text, run.values])).toEqual([
      ['the ', ['segment']],
      ['so-called', ['segment', 'loaded']],
      [' reform', ['segment']],
    ])
  })
})

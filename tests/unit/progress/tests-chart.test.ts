import { describe, expect, it } from 'vitest'
import type { Overview } from '../../../src-main/contract/progress'
import { improvementOf } from '../../../src-main/domain/measure/improvement'
import { grounded, svgOf } from '../../../src-renderer/features/progress/chart-file'
import { testsChart } from '../../../src-renderer/features/progress/tests-chart'
import { missingInShort, overviewOf } from '../../../src-renderer/features/progress/tests-overview'
import { trendSummary } from '../../../src-renderer/features/progress/trend-words'

const LOOK = { ink: '#123', soft: '#456', line: '#789', range: '#abc', sheet: '#fff', font: "'Inter', sans-serif" }
const estimate = (value: number) => ({ value, low: value - 0.5, high: value + 0.5 })
const rate = { asked: 30, right: 20 }
const tests: Overview['tests'] = {
  evidence: {
    ...{ signal: rate, noise: rate, missing: { signal: 0, noise: 0 } },
    found: { dPrime: estimate(1.3), auc: { value: 0.8, low: 0.7, high: 0.9 }, criterion: estimate(0.4) },
  },
  ownership: { signal: rate, noise: { asked: 3, right: 1 }, missing: { signal: 0, noise: 17 }, found: null },
}

describe('both tests at a glance', () => {
  it('are discernment beside bias, or what is missing', () => {
    const [evidence, ownership] = overviewOf(tests)
    expect(evidence?.found?.map(({ name, value }) => [name, value])).toEqual([
      ['Telling apart (d′)', '1.30'],
      ['Leaning (c)', '+0.40'],
    ])
    expect(ownership?.found).toBeNull()
    expect(ownership && missingInShort(ownership.missing)).toMatch(
      /^No figure yet: it takes 17 more first answers about sources’/,
    )
  })

  it('are drawn with every figure of the page, each test with a figure once', () => {
    const svg = testsChart(overviewOf(tests), LOOK)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="720"/)
    for (const words of ['Evidence', 'Telling apart (d′) 1.30', '0.80 to', 'Leaning (c) +0.40', '← reported fact']) {
      expect(svg).toContain(words)
    }
    expect(svg).not.toContain('Ownership')
    expect(svg.match(/<circle/g)).toHaveLength(2)
  })
})

describe('a chart as a file', () => {
  it('has its size, its ground and its font', () => {
    const svg = svgOf(10, 20, LOOK, '<path/>')
    expect(svg).toContain(`font-family="'Inter', sans-serif"`)
    expect(svg).toContain('<rect width="100%" height="100%" fill="#fff"/><path/></svg>')
  })

  it('gets a ground under what was drawn for the page', () => {
    expect(grounded('<svg width="3"><g/></svg>', LOOK)).toBe(
      '<svg width="3"><rect width="100%" height="100%" fill="#fff"/><g/></svg>',
    )
  })
})

describe('the trend at first sight', () => {
  const after = (...batches: readonly (readonly [number, number])[]) =>
    improvementOf(
      batches.flatMap(([signalRight, noiseRight]) =>
        Array.from({ length: 60 }, (_, at) => [
          { isSignal: true, calledSignal: at < signalRight },
          { isSignal: false, calledSignal: at >= noiseRight },
        ]).flat(),
      ),
    )
  const said = (evidence: ReturnType<typeof after>, ownership = after()) =>
    trendSummary({ needed: 60, facts: 0, opinions: 0, articles: 0, sources: 0, evidence, ownership })

  it('says what is missing before there is a comparison, of both tests', () => {
    expect(said(after([30, 30])).words).toBe(
      'No trend yet: before a line would mean anything, it takes 60 more first answers about reported facts and as many about opinions, ' +
        'or 120 more first answers about the article’s own claims and as many about sources’ claims.',
    )
  })

  it('says what was compared, and leaves out what was not', () => {
    const { isWarning, words } = said(after([40, 40], [56, 54]))
    expect(isWarning).toBe(false)
    expect(words).toBe('You tell reported facts from opinions better than at first, by more than luck explains.')
  })

  it('warns before anything else, also where the other test got better', () => {
    const { isWarning, words } = said(after([40, 40], [12, 56]), after([40, 40], [56, 54]))
    expect(isWarning).toBe(true)
    expect(words).toBe('You find more opinions than at first, but only because you call more of everything opinion.')
  })
})

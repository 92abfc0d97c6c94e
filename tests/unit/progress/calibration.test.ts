import { describe, expect, it } from 'vitest'
import { calibrationDescription, calibrationOption } from '../../../src-renderer/features/progress/calibration-option'
import { brierWords, calibrationWords } from '../../../src-renderer/features/progress/calibration-words'
import { calibration } from './figures'

const look = { ink: 'navy', soft: 'grey', line: 'silver', range: 'grey', sheet: 'white', font: 'sans', size: 13 }

describe('how sure against how right, in words', () => {
  it('says nothing of words with fewer than twenty answers', () => {
    expect(calibrationWords(calibration([0, 19], [0, 19], [0, 19]))).toMatch(/^Too few answers/)
  })

  it('names the word that states more, and the word that states less, than came of it', () => {
    const words = calibrationWords(calibration([28, 30], [9, 30], [5, 19]))
    expect(words).toBe(
      'After “Fairly sure” you were right less often than the word states. After “Guessing” you were right more often than the word states.',
    )
  })

  it('calls a word fitting only as far as the answers can tell', () => {
    expect(calibrationWords(calibration([0, 2], [15, 20], [0, 0]))).toBe(
      'After “Fairly sure” you were right about as often as the word states, as far as the answers can tell.',
    )
  })

  it('explains the Brier score in one line, and is silent without one', () => {
    expect(brierWords(0.1834)).toMatch(/^Brier score 0\.18: .* 0 is perfect; always guessing gives 0\.25\.$/)
    expect(brierWords(null)).toBe('')
  })
})

describe('the chart', () => {
  const points = calibration([3, 6], [0, 0], [9, 10])

  it('shows only words that were used, each with its interval', () => {
    const { series } = calibrationOption(points, look) as { series: { id: string; data: number[][] }[] }
    expect(series.map(({ id }) => id)).toEqual(['stated', 'range-1', 'range-3', 'right'])
    expect(series.at(-1)?.data).toEqual([
      [0.5, 0.5],
      [0.95, 0.9],
    ])
    for (const { data } of series.filter(one => one.id.startsWith('range'))) {
      const [low, high] = data
      expect(low?.[0]).toBe(high?.[0])
      expect(low?.[1]).toBeLessThan(high?.[1] ?? 0)
    }
  })

  it('joins the shares by a line only where each rests on enough answers', () => {
    const width = (...rates: [number, number][]) => {
      const { series } = calibrationOption(calibration(...rates), look) as {
        series: { lineStyle: { width: number } }[]
      }
      return series.at(-1)?.lineStyle.width
    }
    expect(width([3, 6], [10, 30], [9, 30])).toBe(0)
    expect(width([10, 20], [10, 30], [0, 0])).toBeGreaterThan(0)
  })

  it('neither moves nor shows text made of HTML', () => {
    const option = calibrationOption(points, look)
    expect(option).toMatchObject({ animation: false })
    expect(option).not.toHaveProperty('tooltip')
  })

  it('says in words what it shows', () => {
    expect(calibrationDescription(points)).toBe(
      'Share right by how sure you said you were. Guessing, which states 50\u00A0%: 3 of 6 right, between 19\u00A0% and 81\u00A0%. Fairly sure, which states 75\u00A0%: no answers yet. Certain, which states 95\u00A0%: 9 of 10 right, between 60\u00A0% and 98\u00A0%.',
    )
  })
})

import type { EChartsCoreOption } from 'echarts/core'
import type { Overview } from '@contract/progress'
import { CONFIDENCE_NAMES } from '@ui/codebook-words'
import { YOU, type Person } from './person'
import { ENOUGH } from './two-sided'
import { perCentWords, rightOf } from './rate-words'

/** Colours as SVG takes them, and the size of the chart's words in pixels. */
export interface ChartLook {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly range: string
  readonly sheet: string
  readonly font: string
  readonly size: number
}

type Point = Overview['calibration'][number]

/** What is stated lies between 0.5 and 0.95; the axis leaves room for a word's half on both sides. */
const FROM = 0.38
const TO = 1.06

/**
 * The share right for each word at the probability it states, with its 95 % interval, and the diagonal on which words
 * and outcomes agree. Nothing moves and nothing answers to the pointer: the table beside it has every figure.
 */
export function calibrationOption(points: readonly Point[], look: ChartLook): EChartsCoreOption {
  const asked = points.filter(({ rate }) => rate.asked > 0)
  // A line through a few answers each would only show luck.
  const joined = asked.every(({ rate }) => rate.asked >= ENOUGH)
  const still = { type: 'line', silent: true, animation: false, emphasis: { disabled: true } }
  const words = { color: look.soft, fontFamily: look.font, fontSize: look.size }
  return {
    animation: false,
    grid: {
      left: 0,
      right: 0,
      top: look.size * 0.7,
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      ...{ type: 'value', min: FROM, max: TO, splitLine: { show: false } },
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { customValues: points.map(({ stated }) => stated), lineStyle: { color: look.soft } },
      axisLabel: {
        ...words,
        customValues: points.map(({ stated }) => stated),
        formatter: (stated: number) => tickWords(points, stated),
        lineHeight: look.size * 1.45,
        hideOverlap: false,
        rich: { word: { color: look.ink, fontFamily: look.font, fontSize: look.size, fontWeight: 600 } },
      },
    },
    yAxis: {
      ...{ type: 'value', min: 0, max: 1, interval: 0.25 },
      axisLabel: { ...words, formatter: perCentWords },
      splitLine: { lineStyle: { color: look.line, opacity: 0.6 } },
    },
    series: [
      {
        ...{ ...still, id: 'stated', symbol: 'none' },
        data: [
          [FROM, FROM],
          [1, 1],
        ],
        lineStyle: { color: look.soft, width: 1.5, type: [5, 5] },
      },
      ...asked.map(({ confidence, stated, low, high }) => ({
        ...{ ...still, id: `range-${confidence}`, symbol: 'rect', symbolSize: [look.size, 2] },
        data: [
          [stated, low],
          [stated, high],
        ],
        itemStyle: { color: look.range },
        lineStyle: { color: look.range, width: 2 },
      })),
      {
        ...{ ...still, id: 'right', symbol: 'circle', symbolSize: look.size * 0.95, z: 4 },
        data: asked.map(({ stated, rate }) => [stated, rate.right / rate.asked]),
        itemStyle: { color: look.ink, borderColor: look.sheet, borderWidth: 1.5, opacity: 1 },
        lineStyle: { color: look.ink, width: joined ? 2.5 : 0 },
      },
    ],
  }
}

function tickWords(points: readonly Point[], stated: number): string {
  const point = points.find(one => Math.abs(one.stated - stated) < 1e-6)
  if (!point) return ''
  // Counts of a class are long, and would run into one another on a narrow page.
  const right = rightOf(point.rate).replace(/^(.{3,}) of (.{4,})$/, '$1\nof $2')
  return `{word|${CONFIDENCE_NAMES[point.confidence]}}\n${point.rate.asked ? right : 'not yet'}`
}

/** Of the chart and of its table. */
export const calibrationCaption = ({ they, again }: Person = YOU) =>
  `Share right by how sure ${they} said ${again} were`

/** The chart in words, for who does not see it. */
export function calibrationDescription(points: readonly Point[], person: Person = YOU): string {
  const each = points.map(({ confidence, rate, stated, low, high }) => {
    const head = `${CONFIDENCE_NAMES[confidence]}, which states ${perCentWords(stated)}`
    if (rate.asked === 0) return `${head}: no answers yet`
    return `${head}: ${rightOf(rate)} right, between ${perCentWords(low)} and ${perCentWords(high)}`
  })
  return `${calibrationCaption(person)}. ${each.join('. ')}.`
}

import { type ChartFileLook, svgOf } from './chart-file'
import type { TestAtAGlance } from './tests-overview'

const WIDTH = 720
const ROW = 84
const COLUMNS = [180, 460] as const
const LINE = 220

/** Both tests as a picture that stands by itself, in the colours of the page. */
export function testsChart(tests: readonly TestAtAGlance[], look: ChartFileLook): string {
  const shown = tests.filter(({ found }) => found)
  const rows = shown.map(({ name, sides, found }, at) => {
    const top = 48 + at * ROW
    const strips = (found ?? []).map((row, column) => strip(row, COLUMNS[column] ?? 0, top, look)).join('')
    return `${text(24, top + 6, name, look.ink)}${text(24, top + 26, sides, look.soft)}${strips}`
  })
  return svgOf(WIDTH, 40 + shown.length * ROW, look, rows.join(''))
}

function strip(row: NonNullable<TestAtAGlance['found']>[number], left: number, top: number, look: ChartFileLook) {
  const { value, low, high, middle } = row.place
  const x = (share: number) => (left + share * LINE).toFixed(1)
  const y = top + 20
  return [
    text(left, top + 2, `${row.name} ${row.value} (${row.range})`, look.soft),
    `<path d="M${left} ${y}H${left + LINE}" stroke="${look.line}"/>`,
    `<path d="M${x(middle)} ${y - 9}V${y + 9}" stroke="${look.soft}" stroke-dasharray="3 3"/>`,
    `<path d="M${x(low)} ${y}H${x(high)}" stroke="${look.range}" stroke-width="4" stroke-linecap="round"/>`,
    `<circle cx="${x(value)}" cy="${y}" r="5" fill="${look.ink}"/>`,
    row.ends[0] &&
      `${text(left, y + 24, `← ${row.ends[0]}`, look.soft)}${text(left + LINE, y + 24, `${row.ends[1]} →`, look.soft, 'end')}`,
  ].join('')
}

const text = (x: number, y: number, words: string, fill: string, anchor = 'start') =>
  `<text x="${x}" y="${y}" fill="${fill}" text-anchor="${anchor}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`

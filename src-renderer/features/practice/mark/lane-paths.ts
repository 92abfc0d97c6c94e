import type { LineBox } from './line-boxes'

export const PATTERNS = ['solid', 'dotted', 'dashed', 'wavy', 'hollow', 'crossed', 'thread'] as const
/** How a lane is drawn. Shapes, since a hue alone tells nothing; dots, dashes and weights are in the style sheet. */
export type Pattern = (typeof PATTERNS)[number]

/** Sizes follow the text: `em` is its size in pixels. Three lanes fit under a line, further ones draw closer. */
export interface LaneSizes {
  readonly em: number
  /** How many lanes there are. */
  readonly lanes: number
}

const FIRST = -0.06
const ROOM = 0.74

export function laneY({ bottom }: LineBox, lane: number, { em, lanes }: LaneSizes): number {
  const pitch = Math.min(0.25, ROOM / Math.max(lanes, 1))
  return bottom + (FIRST + lane * pitch) * em
}

/** The drawing of a pattern under each of the boxes, as the `d` of one path. */
export function lanePath(boxes: readonly LineBox[], lane: number, sizes: LaneSizes, pattern: Pattern): string {
  return boxes.map(box => DRAWN[pattern](box, laneY(box, lane, sizes), sizes.em)).join('')
}

/** A stroke up at the beginning and at the end of a piece: neighbours of a kind are told apart by it. */
export function endsPath(boxes: readonly LineBox[], lane: number, sizes: LaneSizes): string {
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (!first || !last) return ''
  const up = n(-0.16 * sizes.em)
  return `M${n(first.left)} ${n(laneY(first, lane, sizes))}v${up}M${n(last.right)} ${n(laneY(last, lane, sizes))}v${up}`
}

/** The words themselves, as rounded grounds with a little room beside and between. */
export function groundPath(boxes: readonly LineBox[], em: number): string {
  const beside = 0.1 * em
  return boxes
    .map(({ left, right, top, bottom }) => rect(left - beside, top, right + beside, bottom, 0.16 * em))
    .join('')
}

const n = (value: number) => Math.round(value * 100) / 100
const line = ({ left, right }: LineBox, y: number) => `M${n(left)} ${n(y)}H${n(right)}`

const DRAWN: Readonly<Record<Pattern, (box: LineBox, y: number, em: number) => string>> = {
  solid: line,
  dotted: line,
  dashed: line,
  thread: line,
  wavy: waves,
  hollow: ({ left, right }, y, em) => rect(left, y - 0.09 * em, right, y + 0.09 * em, 0.09 * em),
  crossed: crosses,
}

function waves({ left, right }: LineBox, y: number, em: number): string {
  const half = 0.13 * em
  const count = Math.max(2, Math.round((right - left) / half))
  const step = (right - left) / count
  return `M${n(left)} ${n(y)}q${n(step / 2)} ${n(-0.13 * em)} ${n(step)} 0${`t${n(step)} 0`.repeat(count - 1)}`
}

function crosses({ left, right }: LineBox, y: number, em: number): string {
  const size = 0.24 * em
  const count = Math.max(1, Math.floor((right - left) / (size * 1.7)))
  const step = (right - left) / count
  const cross = `l${n(size)} ${n(size)}m0 ${n(-size)}l${n(-size)} ${n(size)}`
  return Array.from({ length: count }, (_, at) => {
    const x = left + at * step + (step - size) / 2
    return `M${n(x)} ${n(y - size / 2)}${cross}`
  }).join('')
}

function rect(left: number, top: number, right: number, bottom: number, radius: number): string {
  const r = Math.max(0, Math.min(radius, (right - left) / 2, (bottom - top) / 2))
  const arc = (x: number, y: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y)}`
  return `M${n(left + r)} ${n(top)}H${n(right - r)}${arc(r, r)}V${n(bottom - r)}${arc(-r, r)}H${n(left + r)}${arc(-r, -r)}V${n(top + r)}${arc(r, -r)}z`
}

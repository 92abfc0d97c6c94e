import { randomFrom, shuffled } from '../exercise/random'
import { FORM_NAMES, FORM_SIZE, type FormItem, type FormName, type FormSet } from './form'
import type { PoolItem } from './form-pool'

/** What a form asks: two in five are plain reports, as in every session, and both sides of both tests are as many. */
const QUOTAS = [
  { kind: 'fact-article', plain: true, of30: 6 },
  { kind: 'fact-source', plain: true, of30: 6 },
  { kind: 'opinion-article', plain: false, of30: 6 },
  { kind: 'opinion-source', plain: false, of30: 6 },
  { kind: 'attribution', plain: false, of30: 6 },
] as const

/** Forms with fewer questions would measure next to nothing. */
export const FORM_LEAST = 12

/**
 * Four parallel forms from what a library has: the same for everybody who has the same texts. Segments of one kind are
 * laid in order of difficulty, level and skill; each four neighbours are a block, of which each form gets one. So forms
 * are as long as each other, ask as many of each kind, and differ in difficulty by less than neighbours do. `null` where
 * the library has too little for it.
 */
export function drawForms(pool: readonly PoolItem[]): FormSet | null {
  const forms: Record<FormName, PoolItem[]> = { A: [], B: [], C: [], D: [] }
  for (const { kind, plain, of30 } of QUOTAS) {
    const own = pool.filter(one => one.kind === kind && one.plain === plain)
    blocksOf(own, (of30 * FORM_SIZE) / 30).forEach((block, at) => {
      dealOrder(kind, at).forEach((form, place) => forms[form].push(block[place] as PoolItem))
    })
  }
  if (forms.A.length < FORM_LEAST) return null
  const asked = FORM_NAMES.map(name => [name, forms[name].toSorted(inReadingOrder).map(toItem)] as const)
  return { drawnFrom: 'library', forms: Object.fromEntries(asked) as unknown as FormSet['forms'] }
}

/** At most so many fours of neighbours, from all over the range. */
function blocksOf(own: readonly PoolItem[], most: number): PoolItem[][] {
  const sorted = own.toSorted(byLikeness)
  const all = Math.floor(sorted.length / FORM_NAMES.length)
  const count = Math.min(most, all)
  return Array.from({ length: count }, (_, at) => {
    const first = Math.floor(((at + 0.5) * all) / count) * FORM_NAMES.length
    return sorted.slice(first, first + FORM_NAMES.length)
  })
}

function byLikeness(a: PoolItem, b: PoolItem): number {
  return a.difficulty - b.difficulty || a.level - b.level || inOrder(a.skill, b.skill) || inReadingOrder(a, b)
}

/** From text to text, the easier first, and down each: nobody is sent to and fro. */
function inReadingOrder(a: PoolItem, b: PoolItem): number {
  return a.level - b.level || inOrder(a.textId, b.textId) || a.paragraph - b.paragraph || a.start - b.start
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Whoever gets the hardest of one block gets the easiest of the next. */
function dealOrder(kind: string, block: number): FormName[] {
  const order = shuffled(FORM_NAMES, randomFrom(`forms ${kind} ${Math.floor(block / 2)}`))
  return block % 2 === 0 ? order : order.toReversed()
}

const toItem = ({ textId, revision, segmentId }: PoolItem): FormItem => ({ textId, revision, segmentId })

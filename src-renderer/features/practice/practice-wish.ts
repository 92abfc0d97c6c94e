import type { LocationQuery } from 'vue-router'
import { SESSION_SIZE } from '@contract/practice'
import { EXERCISES, type Exercise } from '@domain/exercise/exercises'

/** What an address asks for: one exercise on one text, today's session by skill, or the test. */
export type PracticeWish =
  | { readonly textId: string; readonly exercise: Exercise; readonly from: 'unseen' | 'missed' }
  | { readonly textId: null; readonly size: number }
  | { readonly textId: null; readonly test: true }

export const isTest = (wish: PracticeWish) => 'test' in wish

const SIZE_MAX = 60

/** An address may be typed by hand: what makes no sense in it is as if it were not there. */
export function practiceWish(textId: string | null, query: LocationQuery, test = false): PracticeWish {
  if (test) return { textId: null, test }
  if (textId === null) {
    const size = Number(query.size)
    return { textId, size: Number.isInteger(size) && size >= 1 && size <= SIZE_MAX ? size : SESSION_SIZE }
  }
  return {
    textId,
    exercise: EXERCISES.find(one => one === query.exercise) ?? 'sort',
    from: query.from === 'missed' ? 'missed' : 'unseen',
  }
}

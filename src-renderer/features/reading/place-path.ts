import type { LocationQuery, RouteLocationRaw } from 'vue-router'

/** Words of an article, by their paragraph and the characters in it. */
export interface Place {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** The article, come to these words. */
export const placePath = (textId: string, { paragraph, start, end }: Place): RouteLocationRaw => ({
  path: `/texts/${textId}`,
  query: { at: [paragraph, start, end].join('.') },
})

/** `null` of an address that leads to no words. */
export function placeOf({ at }: LocationQuery): Place | null {
  const [, paragraph, start, end] = (typeof at === 'string' && /^(\d{1,6})\.(\d{1,7})\.(\d{1,7})$/.exec(at)) || []
  if (end === undefined || Number(start) >= Number(end)) return null
  return { paragraph: Number(paragraph), start: Number(start), end: Number(end) }
}

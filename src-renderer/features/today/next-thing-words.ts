import type { RouteLocationRaw } from 'vue-router'
import { SESSION_SIZE } from '@contract/practice'
import type { NextThing } from './next-thing'

export interface Offer {
  over: string
  text: string
  action: string
  to: RouteLocationRaw
  /** A quieter way beside it. */
  also?: { name: string; to: RouteLocationRaw }
}

const stretches = (n: number) => (n === 1 ? 'one stretch of words' : `${n} stretches of words`)

/** How Today says the next thing; `null` where there is nothing to press. */
export function offerOf(thing: NextThing): Offer | null {
  if (thing.kind === 'done' || thing.kind === 'nothing') return null
  const article = `/texts/${thing.text.id}`
  const practice = `${article}/practice`
  const read = { name: 'Read the article', to: article }
  switch (thing.kind) {
    case 'continue':
      return {
        over: 'Go on where you were',
        text: `You are at ${thing.position} of ${thing.total}. Every answer so far is stored.`,
        action: 'Continue',
        to: practice,
        also: read,
      }
    case 'start':
      return {
        over: 'Your next text',
        text: `About ${thing.text.minutes} minutes to read. Then sort ${stretches(Math.min(SESSION_SIZE, thing.text.scored))}, one at a time.`,
        action: 'Open the article',
        to: article,
      }
    case 'more':
      return {
        over: 'More of this text',
        text: `You have sorted ${thing.text.seen} of ${thing.text.scored}. The next session has ${stretches(Math.min(SESSION_SIZE, thing.left))}.`,
        action: 'Practise',
        to: practice,
        also: read,
      }
    case 'missed':
      return {
        over: 'Once more',
        text: `You have sorted all of this text. ${sentence(stretches(thing.missed))} came out differently from the key; a second look often settles it.`,
        action: 'Practise these',
        to: { path: practice, query: { from: 'missed' } },
        also: read,
      }
  }
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

import type { Answered } from '../../exercise/kinds'
import { LABELS, OWNERS } from '../../labelling/codebook'
import type { InteractionType } from './activity'

/** How a response of several items is written (2.4.4.1, response patterns). */
const BETWEEN = '[,]'
const WITHIN = '[.]'

interface Said {
  readonly interactionType: InteractionType
  readonly response: string
  /** What could be chosen, where it is the same for every question. */
  readonly choices?: readonly string[]
  /** The learner's own words, in which anybody may be named. */
  readonly free?: true
}

/** What was given to an exercise, in the words of the interaction that is nearest to it. */
export function responseTo(answered: Answered): Said {
  switch (answered.exercise) {
    case 'sort': {
      const { label, owner } = answered.given
      const items = owner === null ? [label] : [label, owner]
      return { interactionType: 'choice', response: items.join(BETWEEN), choices: [...LABELS, ...OWNERS] }
    }
    case 'mark':
      return { interactionType: 'other', response: JSON.stringify(answered.given.spans) }
    case 'trace':
      // The article stands before every chain, so that a chain of nobody else is no empty response.
      return { interactionType: 'sequencing', response: ['article', ...answered.given.chain].join(BETWEEN) }
    case 'strip':
      return { interactionType: 'choice', response: answered.given.tokens.join(BETWEEN) || 'none' }
    case 'check':
      return { interactionType: 'choice', response: answered.given.option }
    case 'rewrite':
      return { interactionType: 'long-fill-in', response: answered.given.text, free: true }
    case 'contested': {
      const shares = answered.given.shares.map(({ option, percent }) => `${option}${WITHIN}${percent}`)
      return { interactionType: 'other', response: shares.join(BETWEEN) }
    }
  }
}

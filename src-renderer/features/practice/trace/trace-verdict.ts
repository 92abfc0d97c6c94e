import type { ItemOf } from '@contract/practice'
import { countWords } from '@ui/figures'
import type { AnsweredOf, GivenOf, Verdict } from '../exercise-parts'
import { chainLine, chainSentence } from './chain-words'

type Traced = Pick<AnsweredOf<'trace'>, 'feedback'>

export function traceVerdict({ feedback }: Traced): Verdict {
  const { correct, links } = feedback
  // The picture shows the chain, and says it to an ear too.
  const key = ''
  const right = links.filter(Boolean).length
  const all = feedback.key.chain.length
  if (correct === null) {
    return { tone: 'open', head: 'After an appeal, these words are no longer scored.', key, short: 'Not scored' }
  }
  if (correct) return { tone: 'right', head: 'Right: the whole chain, in its order.', key, short: 'Right' }
  const short = `${right} of ${countWords(all, 'link')}`
  if (right === 0) return { tone: 'again', head: 'Not this time: none of the links is in the chain.', key, short }
  return { tone: 'half', head: `${partWords(right, all)}${surplusWords(links.length - right)}`, key, short }
}

function partWords(right: number, all: number): string {
  if (right === all) return `All ${all} links of the chain are there`
  return `${right} of the ${all} links ${right === 1 ? 'is' : 'are'} right`
}

function surplusWords(surplus: number): string {
  if (surplus === 0) return '.'
  return surplus === 1 ? '; one is not in the chain.' : `; ${surplus} are not in the chain.`
}

/** Each link of the given chain in words: `From The Gull to two insiders: right.` */
export function linkWords({ feedback: { given, links } }: Traced): string[] {
  return given.map(({ name }, at) => {
    const from = given[at - 1]?.name ?? 'the article'
    return `From ${from} to ${name}: ${links[at] ? 'right' : 'not in the chain'}.`
  })
}

export function spokenTold(traced: Traced): string {
  const { correct, key } = traced.feedback
  return [...linkWords(traced), ...(correct ? [] : [`The chain: ${chainSentence(key.chain)}`])].join(' ')
}

export function givenWords({ chain }: GivenOf<'trace'>, { sources }: Pick<ItemOf<'trace'>, 'sources'>): string {
  return chainLine(chain.map(id => ({ name: sources.find(source => source.id === id)?.name ?? id })))
}

export const keyWords = ({ feedback }: Traced) => chainLine(feedback.key.chain)

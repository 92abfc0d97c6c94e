import type { ClassOverview } from '@contract/class-progress'
import { SIDE_ITEMS } from '@domain/measure/side-items'
import { countWords, numberWords } from '@ui/figures'
import { shareWords } from '../../progress/rate-words'
import { classTestWords } from './class-test-words'

type Figures = Pick<ClassOverview, 'tests' | 'rates' | 'byOwner' | 'firstAnswers' | 'learners' | 'both' | 'seats'>

/**
 * The page's first sentences: what a class tells apart, how it leans, and what it confuses most. By the same means as the
 * figures below; an inclination to suspicion is named and never praised.
 */
export function classStandingWords(figures: Figures): string {
  const { tests, firstAnswers, both } = figures
  if (firstAnswers === 0) return 'No first answer counts here yet.'
  const said = (['evidence', 'ownership'] as const).flatMap(test =>
    tests[test].found ? [classTestWords(test, tests[test])] : [],
  )
  const confused = confusedWords(figures)
  if (said.length) return [...said, confused].filter(Boolean).join(' ')
  const right = `${numberWords(both.rate.right)} of the class’s ${countWords(firstAnswers, 'first answer')}`
  return `${right} ${both.rate.right === 1 ? 'was' : 'were'} right. What the class tells apart is not said yet: that takes two learners with ${SIDE_ITEMS} of a kind.`
}

/** The confusion with the largest share, where enough was asked for one. */
function confusedWords({ rates, byOwner }: Figures): string {
  const own = byOwner.find(({ owner }) => owner === 'article')?.rate ?? { asked: 0, right: 0 }
  const ways = [
    { name: 'reported facts called opinion', rate: rates.cynicism.rate },
    { name: 'opinions called reported fact', rate: rates.credulity.rate },
    { name: 'sources’ claims taken for the article’s own', rate: rates.sourceBlindness.rate },
    { name: 'of the article’s own claims handed to a source', rate: { ...own, right: own.asked - own.right } },
  ].filter(({ rate }) => rate.asked >= SIDE_ITEMS && rate.right > 0)
  const [most] = ways.toSorted((a, b) => b.rate.right / b.rate.asked - a.rate.right / a.rate.asked)
  if (!most) return ''
  const { right, asked } = most.rate
  return `Confused most: ${numberWords(right)} of ${numberWords(asked)} ${most.name} (${shareWords(most.rate)}).`
}

/** What all figures rest on. */
export function classRestingWords({ firstAnswers, learners, seats }: Figures): string {
  const unseen = seats.filter(seat => seat.firstAnswers === 0).length
  const from = `Only first answers count: ${numberWords(firstAnswers)} of ${countWords(learners, 'learner')}`
  return unseen === 0 ? `${from}.` : `${from}; ${countWords(unseen, 'seat')} ${unseen === 1 ? 'has' : 'have'} none.`
}

import type { ClassOverview, ClassTest } from '@contract/class-progress'
import { SIDE_ITEMS } from '@domain/measure/side-items'
import { countWords, numberWords } from '@ui/figures'
import { shareWords } from '../../progress/rate-words'
import { NAMED, WELL } from '../../progress/test-words'

const NAMES = ['evidence', 'ownership'] as const

type Figures = Pick<ClassOverview, 'tests' | 'rates' | 'byOwner' | 'firstAnswers' | 'learners' | 'both' | 'seats'>

/**
 * The page's first sentences: what a class tells apart, how it leans, and what it confuses most. By the same means as the
 * figures below; an inclination to suspicion is named and never praised.
 */
export function classStandingWords(figures: Figures): string {
  const { tests, firstAnswers, both } = figures
  const found = NAMES.flatMap(test => {
    const means = tests[test].found
    return means ? [{ ...NAMED[test], means }] : []
  })
  if (found.length) return [...apartSentences(found), leaningSentence(found), confusedWords(figures)].join(' ').trim()
  const right = `${numberWords(both.rate.right)} of the class’s ${countWords(firstAnswers, 'first answer')}`
  return `${right} ${both.rate.right === 1 ? 'was' : 'were'} right. What the class tells apart is not said yet: that takes two learners with ${SIDE_ITEMS} of a kind.`
}

interface Found {
  readonly told: string
  readonly noise: string
  readonly signal: string
  readonly means: NonNullable<ClassTest['found']>
}

const APART = ['well', 'more', 'less', 'unclear'] as const

/** By the end of the interval that is nearer to guessing, as the cards below have it. */
function apartOf({ dPrime }: Found['means']): (typeof APART)[number] {
  if (dPrime.low >= WELL) return 'well'
  if (dPrime.low > 0) return 'more'
  return dPrime.high < 0 ? 'less' : 'unclear'
}

const SAID: Readonly<Record<(typeof APART)[number], (told: string) => string>> = {
  well: told => `The class tells apart well: ${told}.`,
  more: told => `More often than a coin would the class tells ${told}.`,
  less: told => `Less often than a coin would the class tells ${told}.`,
  unclear: told => `It is not shown that the class tells ${told}.`,
}

const apartSentences = (found: readonly Found[]) =>
  APART.flatMap(apart => {
    const told = found.filter(({ means }) => apartOf(means) === apart).map(one => one.told)
    return told.length ? [SAID[apart](told.join(', and '))] : []
  })

function leaningSentence(found: readonly Found[]): string {
  const leanings = found.flatMap(({ noise, signal, means: { criterion } }) => {
    if (criterion.low > 0) return [noise]
    return criterion.high < 0 ? [signal] : []
  })
  if (leanings.length === 0) return 'No leaning is shown.'
  const words = `In doubt it leans to ${leanings.join(' and to ')}`
  return leanings.includes(NAMED.evidence.noise)
    ? `${words}: a report stays a report, also where it stings.`
    : `${words}.`
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

import type { TestOverview, TestStanding } from '@contract/test'
import { countWords, dayWords } from '@ui/figures'
import { OCCASION_NAMES, TEST_NAMES } from '@ui/occasion-words'

/** What the test is, in a few sentences. */
export const aboutWords = (questions: number): readonly string[] => [
  `A test shows where you stand without help. You sort ${questions} stretches of words in about ${minutes(questions)}, and say each time how sure you are.`,
  'There is no feedback until its end, no timer, and no going back to an answer. You may leave and come back: each answer is stored.',
]

const minutes = (questions: number) => countWords(Math.max(1, Math.round((questions * 2) / 5)), 'minute')

/** Where the questions are from, and what of them would not count. */
export function originWords({ drawnFrom, questions, metBefore, series }: TestOverview): string {
  if (drawnFrom === 'kept') return 'Its texts are kept for testing alone.'
  const drawn =
    'Until there are texts kept for testing alone, the questions are drawn from the library, which you also practise with'
  if (metBefore === 0 || !series.some(({ state }) => state === 'now')) {
    return `${drawn}. What you have met before does not count.`
  }
  const do_ = metBefore === 1 ? 'does' : 'do'
  return `${drawn}; ${metBefore} of ${questions} you had met before ${do_} not count.`
}

/** The one thing to do, or `null` where there is nothing now. */
export function startWords({ open, series }: TestOverview): { readonly name: string; readonly words: string } | null {
  if (open) {
    const words = `The ${TEST_NAMES[open.occasion]} goes on at question ${open.position} of ${open.asked}. Every answer so far is stored.`
    return { name: 'Go on with the test', words }
  }
  const next = series.find(({ state }) => state === 'now')
  return next ? { name: 'Start the test', words: `Next: the ${TEST_NAMES[next.occasion]}.` } : null
}

/** Why there is nothing to start. */
export function noneNowWords({ series }: Pick<TestOverview, 'series'>): string {
  const isOver = series.every(({ state }) => state === 'taken' || state === 'skipped')
  return isOver
    ? 'The series is complete: each form is taken once.'
    : 'No test can be taken now. The list of the four says when the next one can.'
}

/** How one occasion stands. */
export function standingWords({ occasion, state, from }: TestStanding, { sittings, open }: TestOverview): string {
  switch (state) {
    case 'taken': {
      const sitting = sittings.find(one => one.occasion === occasion)
      return sitting ? `Taken on ${dayWords(sitting.finishedAt ?? sitting.startedAt)}, form ${sitting.form}.` : 'Taken.'
    }
    case 'open':
      return open ? `Begun: question ${open.position} of ${open.asked}.` : 'Begun.'
    case 'now':
      return occasion === 'before'
        ? 'Can be taken now; most is learnt from it before you practise.'
        : 'Can be taken now. Late is as good.'
    case 'practise':
      return 'Can be taken once you have practised, whenever you like.'
    case 'waits':
      return from === null ? `Counts its days from the ${TEST_NAMES.after}.` : `From ${dayWords(from)} on.`
    case 'skipped':
      return 'Passed over, since a later one has come.'
  }
}

export const seriesRows = (overview: TestOverview) =>
  overview.series.map(standing => ({
    occasion: standing.occasion,
    name: OCCASION_NAMES[standing.occasion],
    words: standingWords(standing, overview),
  }))

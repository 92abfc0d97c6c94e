import type { Overview } from '@contract/progress'
import { countWords, dayWords, numberWords } from '@ui/figures'
import { aboutWords } from './filter-words'
import { isNarrowed, type ProgressView } from './progress-view'

interface Report {
  readonly overview: Pick<Overview, 'firstAnswers' | 'allFirstAnswers' | 'choices'>
  readonly view: ProgressView
  /** As the sheet says it: a name or a pseudonym. */
  readonly whose: string
  readonly now: number
}

/** What a printed report is of, in words: a sheet lies on a table without the page it came from. */
export function reportFacts({ overview, view, whose, now }: Report): { name: string; value: string }[] {
  const { firstAnswers, allFirstAnswers, choices } = overview
  const all = countWords(allFirstAnswers, 'first answer')
  return [
    { name: 'Record of', value: whose },
    { name: 'Answers', value: isNarrowed(view) ? aboutWords(view, choices) : `all, up to ${dayWords(now)}` },
    { name: 'Figures rest on', value: isNarrowed(view) ? `${numberWords(firstAnswers)} of ${all}` : all },
  ]
}

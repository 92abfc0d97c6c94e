import type { ClassOverview } from '@contract/class-progress'
import { countWords } from '@ui/figures'
import type { ProgressView } from '../../progress/progress-view'
import { reportFacts } from '../../progress/report-facts'

/** What a printed sheet of a class is of. */
export function classFacts(overview: ClassOverview, view: ProgressView, now: number) {
  const [, ...facts] = reportFacts({ overview, view, whose: '', now })
  const learners = `${countWords(overview.learners, 'learner')} with answers, ${countWords(overview.seats.length, 'seat')}`
  return [{ name: 'Class', value: overview.name }, { name: 'Learners', value: learners }, ...facts]
}

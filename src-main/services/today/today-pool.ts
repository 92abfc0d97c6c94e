import { isPlainQuestion, kindOf } from '../../domain/exercise/candidate'
import { EVERY_KIND, questionName, type Askable } from '../../domain/exercise/every-kind'
import type { Segment, StudyText } from '../../domain/labelling/study-text'
import type { PoolTask } from '../../domain/learning/pool-task'
import type { Reader } from '../../store'
import type { Edition } from '../library/edition'
import { segmentOf } from '../library/find-edition'
import { measuredIn, measuredOf } from '../library/measured-difficulty'
import { questionsIn, ruledText } from '../library/ruled-text'

/** A text with all that today's session could ask of it. */
export interface TextPool {
  readonly edition: Edition
  /** The learner has answered something of it. */
  readonly begun: boolean
  readonly tasks: readonly PoolTask[]
}

/** With what was practised outside tests: these may ask of any text, and begin none. */
export function textPool(
  reader: Reader,
  learnerId: string,
  edition: Edition,
  practised: ReadonlySet<string>,
): TextPool {
  const text = ruledText(reader, edition)
  const latest = new Map(reader.answers.latestTasks(learnerId, text.id).map(answer => [questionName(answer), answer]))
  const measured = measuredIn(reader, text)
  const isMet = metIn(reader, learnerId, text)
  const tasks = plannedIn(text).map(({ name, segment, ...question }): PoolTask => {
    const answer = latest.get(name)
    return {
      ...{ textId: text.id, revision: edition.revision, ...question },
      difficulty: measuredOf(measured, segment).difficulty,
      met: answer !== undefined || isMet(segment.id),
      missed: answer?.correct === false ? answer.confidence : 0,
    }
  })
  return { edition, begun: practised.has(text.id), tasks }
}

/** What planning looks at of a question and no learner changes. */
type Planned = Pick<PoolTask, 'exercise' | 'layer' | 'segmentId' | 'kind' | 'plain' | 'skills' | 'shows'> & {
  readonly name: string
  readonly segment: Segment
}
const planned = new WeakMap<StudyText, readonly Planned[]>()

/** Worked out once for a text, as its questions are: a ruling makes another text. */
function plannedIn(text: StudyText): readonly Planned[] {
  const known = planned.get(text) ?? questionsIn(text).map(askable => plannedOf(text, askable))
  planned.set(text, known)
  return known
}

function plannedOf(text: StudyText, askable: Askable): Planned {
  const segment = segmentOf(text, askable.segmentId)
  const { exercise } = askable
  return {
    ...{ ...askable, name: questionName(askable), segment },
    kind: exercise === 'sort' ? kindOf(segment) : exercise,
    plain: isPlainQuestion(exercise, segment, text.sources),
    skills: segment.note?.skills ?? [],
    shows: EVERY_KIND[exercise].shows({ text, segment, ...askable, seed: '' }),
  }
}

function metIn(reader: Reader, learnerId: string, text: StudyText): (segmentId: string) => boolean {
  if (text.example || reader.answers.revealedAt(learnerId, text.id) !== null) return () => true
  const met = new Set(reader.answers.metOf(learnerId, text.id))
  return segmentId => met.has(segmentId)
}

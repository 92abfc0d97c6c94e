import { isPlainQuestion, kindOf } from '../../domain/exercise/candidate'
import { EVERY_KIND, questionName } from '../../domain/exercise/every-kind'
import type { StudyText } from '../../domain/labelling/study-text'
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
  const tasks = questionsIn(text).map((askable): PoolTask => {
    const segment = segmentOf(text, askable.segmentId)
    const answer = latest.get(questionName(askable))
    return {
      ...{ textId: text.id, revision: edition.revision, ...askable },
      kind: askable.exercise === 'sort' ? kindOf(segment) : askable.exercise,
      plain: isPlainQuestion(askable.exercise, segment, text.sources),
      difficulty: measuredOf(measured, segment).difficulty,
      skills: segment.note?.skills ?? [],
      met: answer !== undefined || isMet(askable.segmentId),
      missed: answer?.correct === false ? answer.confidence : 0,
      shows: EVERY_KIND[askable.exercise].shows({ text, segment, ...askable, seed: '' }),
    }
  })
  return { edition, begun: practised.has(text.id), tasks }
}

function metIn(reader: Reader, learnerId: string, text: StudyText): (segmentId: string) => boolean {
  if (text.example || reader.answers.revealedAt(learnerId, text.id) !== null) return () => true
  const met = new Set(reader.answers.metOf(learnerId, text.id))
  return segmentId => met.has(segmentId)
}

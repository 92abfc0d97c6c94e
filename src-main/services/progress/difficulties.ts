import type { Skill } from '../../domain/labelling/codebook'
import { hardestSegments, segmentFigures } from '../../domain/measure/hardest-segments'
import { misunderstoodRule, ruleFigures, type RuleFigure } from '../../domain/measure/misunderstood-rule'
import { askedWords } from '../../domain/exercise/asked-words'
import type { Reader, ScoredSort } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'
import { segmentSkills } from '../library/segment-skills'
import { whoseRecord } from '../profiles/whose-record'
import { isAbout, isWithin, periodOf, type AnswerFilter } from './answer-filter'

/** So many of the hardest segments: more is no longer a hint where to look. */
const HARDEST = 8

/**
 * What was hard for a learner: how first answers about each rule came out and which rule they point to; and the segments
 * that went wrong most surely, over all answers to them: what stays wrong after its feedback is what is looked for.
 */
export function findDifficulties(core: Core, learnerId: string | null, filter: AnswerFilter) {
  return core.store.read(reader => {
    const { id } = whoseRecord(reader, learnerId)
    const period = periodOf(filter)
    const firsts = reader.progress
      .firstAnswers(id)
      .filter(answer => isWithin(period, answer.at) && isAbout(core, filter, answer))
    const rules = ruleFigures(firsts.map(answer => ({ ...answer, skills: segmentSkills(core, answer) })))
    const segments = hardSegments(core, sortedAnswers(core, reader, id, filter), rules)
    return {
      rules,
      misunderstood: misunderstoodRule(rules)?.skill ?? null,
      segments: segments.slice(0, HARDEST),
      hardSegments: segments.length,
    }
  })
}

/** All that are scored, also those after a feedback; newest first. */
function sortedAnswers(core: Core, reader: Reader, learnerId: string, filter: AnswerFilter): ScoredSort[] {
  return reader.progress.sorted(learnerId, periodOf(filter)).filter(answer => isAbout(core, filter, answer))
}

function hardSegments(core: Core, answers: readonly ScoredSort[], rules: readonly RuleFigure[]) {
  // A segment keeps its id over revisions.
  const nameOf = ({ textId, segmentId }: ScoredSort) => `${textId} ${segmentId}`
  const latest = new Map(answers.toReversed().map(answer => [nameOf(answer), answer]))
  const latestWrong = new Map(answers.toReversed().flatMap(one => (one.correct ? [] : [[nameOf(one), one]])))
  return hardestSegments(segmentFigures(answers, nameOf)).flatMap(({ segment, ...figure }) => {
    const [answer, wrong] = [latest.get(segment), latestWrong.get(segment)]
    return answer && wrong ? [{ ...figure, ...hardSegment(core, answer, rules), eventId: wrong.eventId }] : []
  })
}

function hardSegment(core: Core, answer: ScoredSort, rules: readonly RuleFigure[]) {
  const { textId, revision, segmentId, keyLabel, keyOwner, at } = answer
  const { text } = editionAt(core, textId, revision)
  const skills: readonly Skill[] = segmentSkills(core, answer)
  return {
    ...{ textId, segmentId, title: text.title, lastAt: at, skills: [...skills] },
    words: askedWords(text, segmentOf(text, segmentId), 'segment').segment.words,
    key: { label: keyLabel, owner: keyOwner },
    rule: misunderstoodRule(rules, skills)?.skill ?? null,
  }
}

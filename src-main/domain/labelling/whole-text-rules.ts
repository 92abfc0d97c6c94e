import type { Finding, Rule } from './rule'
import { isScored, type SegmentTasks, type StudyText } from './study-text'

const LESSON_MINUTES = 20
const QUESTIONS = 3
const PAIRS_MIN = 2

/** A draft may lack what a text that is given to learners and teachers may not. */
const ofAReviewed =
  (rule: Rule): Rule =>
  text =>
    text.status === 'reviewed' ? rule(text) : []

const carriers = (text: StudyText, task: keyof SegmentTasks) => text.segments.filter(({ tasks }) => tasks?.[task])

const saysWhatItIsAbout: Rule = ({ topic, place }) => [
  ...(topic ? [] : [{ rule: 'topic', message: 'A reviewed text has a topic.' }]),
  ...(place ? [] : [{ rule: 'place', message: 'A reviewed text says where it plays.' }]),
]

const hasALesson: Rule = ({ teaching }) => {
  if (!teaching)
    return [{ rule: 'teaching', message: 'A reviewed text has an aim, a plan and questions for a lesson.' }]
  const minutes = teaching.plan.reduce((sum, step) => sum + step.minutes, 0)
  const found: Finding[] = []
  if (minutes !== LESSON_MINUTES) {
    found.push({ rule: 'teaching', message: `The plan has ${minutes} minutes, not ${LESSON_MINUTES}.` })
  }
  if (teaching.questions.length !== QUESTIONS) {
    found.push({ rule: 'teaching', message: `There are ${teaching.questions.length} questions, not ${QUESTIONS}.` })
  }
  return found
}

const everyFactHasItsEvidence: Rule = text =>
  text.segments
    .filter(segment => isScored(segment) && segment.ink === 'fact' && !segment.tasks?.evidence)
    .map(({ id }) => ({
      rule: 'evidence-for-each-fact',
      message: `${id}: nothing says what would settle this claim.`,
      segment: id,
    }))

const hasPairsAndARewrite: Rule = text => {
  const [pairs, rewrites] = [carriers(text, 'pair').length, carriers(text, 'rewrite').length]
  return [
    ...(pairs < PAIRS_MIN ? [{ rule: 'pairs', message: `There are ${pairs} pairs, fewer than ${PAIRS_MIN}.` }] : []),
    ...(rewrites === 0 ? [{ rule: 'rewrites', message: 'There is nothing to rewrite.' }] : []),
  ]
}

/** What a text that is no draft carries as a whole, so that every exercise and a lesson can be made of it. */
export const WHOLE_TEXT_RULES: readonly Rule[] = [
  saysWhatItIsAbout,
  hasALesson,
  everyFactHasItsEvidence,
  hasPairsAndARewrite,
].map(ofAReviewed)

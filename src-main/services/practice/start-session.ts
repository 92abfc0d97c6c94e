import { candidateOf, type Candidate } from '../../domain/exercise/candidate'
import { drawSession } from '../../domain/exercise/draw-session'
import { EVERY_KIND, questionName, type Askable } from '../../domain/exercise/every-kind'
import type { Exercise, Task } from '../../domain/exercise/exercises'
import { randomFrom } from '../../domain/exercise/random'
import type { StudyText } from '../../domain/labelling/study-text'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { currentEdition, segmentOf } from '../library/find-edition'
import { measuredIn, measuredOf } from '../library/measured-difficulty'
import { questionsIn, ruledText } from '../library/ruled-text'
import { currentLearner } from '../profiles/current-learner'
import { Refusal } from '../refusal'
import { askedOutsideTests, heldBack, type Showing } from '../test/held-back'
import { practiceState } from './practice-state'

export type From = 'unseen' | 'missed'

export interface SessionWish {
  readonly textId: string
  readonly exercise: Exercise
  readonly size: number
  readonly from: From
}

/** Goes on with the open session of this text and exercise where there is one, else draws a new one. */
export async function startSession(core: Core, { textId, exercise, size, from }: SessionWish) {
  const edition = currentEdition(core, textId)
  const { revision, file } = edition
  const id = await core.store.write(writer => {
    const learnerId = currentLearner(writer).id
    const open = writer.sessions.openOf(learnerId, textId, exercise)
    if (open) return open.id
    const all = poolOf(writer, learnerId, ruledText(writer, edition), exercise, from)
    const pool = askedOutsideTests(heldBack(core, writer, learnerId), all, isDue)
    if (!pool.some(isDue)) throw all.some(isDue) ? askedByTest() : nothingLeft(from)
    const sessionId = core.randomId()
    const candidates = pool.map(({ candidate }) => candidate)
    // The id is the seed: what was drawn can be drawn again.
    const drawn = drawSession(candidates, size, randomFrom(sessionId))
    const asked = drawn.flatMap(id => pool.filter(one => one.candidate.id === id))
    const tasks = ownFirst(asked, exercise).map(toTask(textId, revision))
    writer.texts.keep({ id: textId, revision, file })
    writer.append({
      ...{ learnerId, kind: 'session.started' },
      body: { sessionId, from, textId, exercise, introduces: [], tasks },
    })
    writer.touch('answers')
    return sessionId
  })
  return practiceState(core, id)
}

interface Asking extends Showing {
  readonly askable: Askable
  readonly candidate: Candidate
  /** It was asked before, and is taken only for the balance. */
  readonly repeats: boolean
}

/**
 * Unseen questions, or those that were wrong the last time, mistakes made with confidence first. In reserve are plain
 * ones for the balance: what was asked before, and of other exercises than Sort, which seldom have plain ones, Sort's,
 * the unseen first.
 */
function poolOf(reader: Reader, learnerId: string, text: StudyText, exercise: Exercise, from: From): Asking[] {
  const latest = new Map(reader.answers.latestTasks(learnerId, text.id).map(answer => [questionName(answer), answer]))
  const met = new Set(reader.answers.metOf(learnerId, text.id))
  const measured = measuredIn(reader, text)
  return questionsIn(text)
    .filter(askable => askable.exercise === exercise || askable.exercise === 'sort')
    .map(askable => {
      const segment = segmentOf(text, askable.segmentId)
      const answer = latest.get(questionName(askable))
      const own = askable.exercise === exercise
      const due = own && (from === 'missed' ? answer?.correct === false : answer === undefined)
      const seen = answer !== undefined || met.has(segment.id)
      const shows = EVERY_KIND[askable.exercise].shows({ text, segment, ...askable, seed: '' })
      const standing = {
        difficulty: measuredOf(measured, segment).difficulty,
        urgency: due ? (from === 'missed' ? (answer?.confidence ?? 0) : 0) : seen ? -2 : -1,
        ...{ reserve: !due, shows },
      }
      const candidate = candidateOf(askable, segment, text.sources, standing)
      return { textId: text.id, shows, askable, candidate, repeats: !due && seen }
    })
}

const isDue = ({ candidate }: Asking) => !candidate.reserve

/** Whoever asked for an exercise meets it at once, whatever stands between for the balance. */
function ownFirst(asked: readonly Asking[], exercise: Exercise): Asking[] {
  const first = asked.find(({ askable }) => askable.exercise === exercise)
  return first ? [first, ...asked.filter(one => one !== first)] : [...asked]
}

const toTask =
  (textId: string, revision: string) =>
  ({ askable, repeats }: Asking): Task => ({
    ...{ textId, revision, ...askable },
    ...(repeats ? { repeats: true } : {}),
  })

function askedByTest(): Refusal {
  const message =
    'What is left of this is asked by the test that you have begun. Go on with the test, or end it, first.'
  return new Refusal('NOTHING_LEFT', message, undefined)
}

function nothingLeft(from: From): Refusal {
  const message =
    from === 'unseen'
      ? 'Everything this text has for this exercise has been asked. What was missed can be asked again.'
      : 'Nothing of this exercise is missed in this text: each was right the last time it was asked.'
  return new Refusal('NOTHING_LEFT', message, undefined)
}

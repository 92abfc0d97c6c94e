import { LEARNING_DEFAULT } from '../../../src-main/contract/settings'
import { SESSION_SIZE } from '../../../src-main/contract/practice'
import { drawSession } from '../../../src-main/domain/exercise/draw-session'
import type { Random } from '../../../src-main/domain/exercise/random'
import type { Skill } from '../../../src-main/domain/labelling/codebook'
import { UTC_DAYS } from '../../../src-main/domain/learning/days'
import type { GradedAnswer } from '../../../src-main/domain/learning/grade'
import { memoriesOf } from '../../../src-main/domain/learning/memory'
import { skillToIntroduce } from '../../../src-main/domain/learning/new-skill'
import { planSession } from '../../../src-main/domain/learning/plan-session'
import type { PoolTask } from '../../../src-main/domain/learning/pool-task'
import { questionsToday, schedule } from '../../../src-main/domain/learning/schedule'
import { allowedTexts, inReadingOrder } from '../../../src-main/services/today/allowed-texts'
import type { MadeSegment, MadeText } from '../material/material'
import type { Given } from '../learner/answering'
import type { Arm, Sitting } from './arm'

const RETENTION = LEARNING_DEFAULT.retention / 100
const { dailyCap } = LEARNING_DEFAULT

interface Text {
  readonly edition: { readonly text: MadeText }
  begun: boolean
  tasks: PoolTask[]
}

/**
 * What Winnow would ask: Today's own code over made-up texts, in the order in which `services/today` calls it. The
 * first sitting of all is a text's own session, since Today asks from texts that were begun.
 */
export class BySchedule implements Arm {
  private readonly texts: Text[]
  private readonly segments = new Map<MadeSegment, { text: Text; at: number }>()
  private readonly answers: GradedAnswer[] = []
  private readonly introduced = new Set<Skill>()
  private readonly random: Random
  private now = 0

  constructor(texts: readonly MadeText[], random: Random) {
    this.random = random
    this.texts = texts.map(text => ({ edition: { text }, begun: false, tasks: text.segments.map(taskOf(text.id)) }))
    for (const text of this.texts) {
      text.edition.text.segments.forEach((segment, at) => this.segments.set(segment, { text, at }))
    }
  }

  sitting(at: number): Sitting {
    this.now = at
    return this.answers.length === 0 ? this.firstText() : this.today()
  }

  answered(segment: MadeSegment, { correct, confidence }: Given): void {
    const place = this.segments.get(segment)
    const task = place?.text.tasks[place.at]
    if (!place || !task) throw new RangeError('Not of these texts.')
    place.text.begun = true
    place.text.tasks[place.at] = { ...task, met: true, missed: correct ? 0 : confidence }
    this.answers.push({ sessionId: String(this.now), at: this.now, skills: segment.skills, correct, confidence })
  }

  private firstText(): Sitting {
    const [text] = inReadingOrder(this.texts, [])
    if (!text) throw new RangeError('No text.')
    const pool = text.tasks.map(({ segmentId, kind, plain, difficulty, shows }) => {
      if (!isKind(kind)) throw new RangeError(`Not of Sort: ${kind}`)
      return { id: segmentId, kind, plain, difficulty, shows, urgency: 0, reserve: false }
    })
    const ids = drawSession(pool, SESSION_SIZE, this.random)
    return { introduces: [], questions: ids.flatMap(id => text.edition.text.segments.find(one => one.id === id) ?? []) }
  }

  private today(): Sitting {
    const { answers, now, texts, random } = this
    const memories = memoriesOf(answers)
    const plan = schedule({
      ...{ now, days: UTC_DAYS, memories, retention: RETENTION, dailyCap },
      ...{ answeredToday: 0, lastAnsweredAt: answers.at(-1)?.at ?? null },
    })
    const names = plan.due.map(({ skill }) => skill)
    const pool = allowedTexts(texts, names).flatMap(({ tasks }) => tasks)
    const askable = new Set(pool.flatMap(({ skills }) => skills))
    const unseen = new Set(pool.filter(({ met }) => !met).flatMap(({ skills }) => skills))
    const { introduced } = this
    const introduces = skillToIntroduce(plan, { memories, introduced, askable, unseen, dailyCap })
    if (introduces) introduced.add(introduces)
    const skills = new Set([...names, ...(introduces ? [introduces] : [])])
    const available = Math.min(questionsToday(plan, skills.size), pool.length)
    const size = Math.min(SESSION_SIZE, available)
    const planned = planSession({ pool, due: plan.due, introduces, size, random })
    const questions = planned.map(({ textId, segmentId }) => {
      const text = texts.find(({ edition }) => edition.text.id === textId)
      const segment = text?.edition.text.segments.find(({ id }) => id === segmentId)
      if (!segment) throw new RangeError(`Not of these texts: ${textId} ${segmentId}`)
      return segment
    })
    return { introduces: introduces ? [introduces] : [], questions }
  }
}

const taskOf =
  (textId: string) =>
  ({ id, kind, plain, difficulty, skills }: MadeText['segments'][number]): PoolTask => ({
    ...{ textId, revision: 'made', exercise: 'sort', segmentId: id },
    ...{ kind, plain, difficulty, skills, met: false, missed: 0, shows: [id] },
  })

const isKind = (kind: PoolTask['kind']): kind is MadeSegment['kind'] => !EXERCISE_KINDS.includes(kind)
const EXERCISE_KINDS: readonly string[] = ['mark', 'trace', 'strip', 'check', 'rewrite', 'contested']

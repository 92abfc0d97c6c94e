import type { RouterClient } from '@orpc/server'
import type { loadBuiltCore } from '../../faults/built-core.ts'

export type Client = RouterClient<ReturnType<ReturnType<typeof loadBuiltCore>['createRouter']>>

/** Of the learner and the class that are looked at, and a text that both practised. */
export interface Looked {
  readonly learnerId: string
  readonly classId: string
  readonly textId: string
}

/** A figure that stands on the page, by which page and baseline are seen to tell the same. */
type Figure = Readonly<Record<string, unknown>>

export interface Page {
  readonly name: string
  /** All that the page asks for when it is opened. */
  readonly ask: (client: Client, looked: Looked) => Promise<Figure>
  /** The same figure by reading every event: plain SQL, without an index and without summaries. One row. */
  readonly sql: string
}

const ANSWERS = "FROM events NOT INDEXED WHERE kind = 'answer.given'"
const OF_LEARNER = `${ANSWERS} AND learner_id = @learnerId`
const OF_CLASS = `${ANSWERS} AND learner_id IN (SELECT learner_id FROM seats WHERE class_id = @classId)`
const FIRST = "body ->> '$.exercise' = 'sort' AND body ->> '$.first' AND body ->> '$.correct' IS NOT NULL"
const FIRSTS = `total(${FIRST}) AS firstAnswers, total(iif(${FIRST}, body ->> '$.correct', 0)) AS right`
const COUNTS = `count(*) AS answers, ${FIRSTS}`
const CERTAIN_WRONG = `total(${FIRST} AND body ->> '$.confidence' = 3 AND NOT body ->> '$.correct') AS total`

const DEEP = 1000

export const PAGES: readonly Page[] = [
  {
    name: 'learner',
    async ask({ progress }, { learnerId }) {
      const { answers, firstAnswers, both } = await progress.overview({ learnerId })
      return { answers, firstAnswers, right: both.right }
    },
    sql: `SELECT ${COUNTS} ${OF_LEARNER}`,
  },
  {
    name: 'learner.hard',
    async ask({ progress }, { learnerId }) {
      const { hardSegments } = await progress.difficulties({ learnerId })
      return { hardSegments }
    },
    sql: `SELECT count(*) AS hardSegments FROM
      (SELECT 1 ${OF_LEARNER} AND body ->> '$.exercise' = 'sort'
       GROUP BY body ->> '$.textId', body ->> '$.segmentId' HAVING min(body ->> '$.correct') = 0)`,
  },
  {
    name: 'learner.tests',
    async ask({ test }, { learnerId }) {
      const { sittings } = await test.overview({ learnerId })
      return { sittings: sittings.length }
    },
    sql: `SELECT count(*) AS sittings FROM events NOT INDEXED
      WHERE kind = 'session.started' AND learner_id = @learnerId AND body ->> '$.from' = 'test'`,
  },
  {
    name: 'history',
    async ask({ progress }, { learnerId }) {
      const { rows, total } = await progress.history({ learnerId })
      return { total, newest: rows[0]?.eventId, oldest: rows.at(-1)?.eventId }
    },
    sql: `SELECT (SELECT count(*) ${OF_LEARNER}) AS total, max(newest) AS newest, min(newest) AS oldest FROM
      (SELECT id AS newest ${OF_LEARNER} ORDER BY place DESC LIMIT 50)`,
  },
  {
    name: 'history.deep',
    async ask({ progress }, { learnerId }) {
      const { rows, total } = await progress.history({ learnerId, before: DEEP })
      return { total, newest: rows[0]?.eventId, oldest: rows.at(-1)?.eventId }
    },
    sql: `SELECT (SELECT count(*) ${OF_LEARNER}) AS total, max(newest) AS newest, min(newest) AS oldest FROM
      (SELECT id AS newest ${OF_LEARNER} AND place < ${DEEP} ORDER BY place DESC LIMIT 50)`,
  },
  {
    name: 'mistakes',
    async ask({ progress }, { learnerId }) {
      const { total } = await progress.mistakes({ learnerId })
      return { total }
    },
    sql: `SELECT ${CERTAIN_WRONG} ${OF_LEARNER}`,
  },
  {
    name: 'today',
    async ask({ today, progress, privacy, comments }) {
      const asked = [today.plan(), progress.history({}), privacy.notice(), comments.mine({})] as const
      const [plan, history] = await Promise.all(asked)
      return { begun: plan.open.length, answers: history.total }
    },
    sql: `SELECT sum(kind = 'session.started') - sum(kind = 'session.finished') AS begun,
        sum(kind = 'answer.given') AS answers
      FROM events NOT INDEXED WHERE learner_id = (SELECT learner_id FROM current_learner)`,
  },
  {
    name: 'library',
    async ask({ library }) {
      const texts = await library.list()
      const sum = (count: (text: (typeof texts)[number]) => number) => texts.reduce((all, text) => all + count(text), 0)
      return { firstAnswers: sum(({ first }) => first.asked), right: sum(({ first }) => first.right) }
    },
    sql: `SELECT ${FIRSTS}
      ${ANSWERS} AND learner_id = (SELECT learner_id FROM current_learner)`,
  },
  {
    name: 'text',
    async ask({ library }, { textId }) {
      const { text } = await library.about({ textId })
      return { firstAnswers: text.first.asked, right: text.first.right }
    },
    sql: `SELECT ${FIRSTS}
      ${ANSWERS} AND learner_id = (SELECT learner_id FROM current_learner) AND body ->> '$.textId' = @textId`,
  },
  {
    name: 'classes',
    async ask({ classes }) {
      const { classes: all } = await classes.list()
      return { seats: all.reduce((sum, one) => sum + one.seats, 0) }
    },
    sql: `SELECT count(DISTINCT learner_id) AS seats ${ANSWERS}`,
  },
  {
    name: 'class',
    async ask({ classes }, { classId }) {
      const { seats } = await classes.get({ classId })
      return {
        answers: seats.reduce((sum, { learner }) => sum + (learner?.answers ?? 0), 0),
        firstAnswers: seats.reduce((sum, { learner }) => sum + (learner?.firstAnswers ?? 0), 0),
      }
    },
    sql: `SELECT count(*) AS answers, total(${FIRST}) AS firstAnswers ${OF_CLASS}`,
  },
  {
    name: 'class.progress',
    async ask({ classProgress }, { classId }) {
      const { answers, firstAnswers } = await classProgress.overview({ classId })
      return { answers, firstAnswers }
    },
    sql: `SELECT count(*) AS answers, total(${FIRST}) AS firstAnswers ${OF_CLASS}`,
  },
  {
    name: 'class.hard',
    async ask({ classProgress }, { classId }) {
      const { segments, hard } = await classProgress.difficulties({ classId })
      return { segments, hard }
    },
    sql: `SELECT count(*) AS segments, total(allRight = 0) AS hard FROM
      (SELECT min(body ->> '$.correct') AS allRight ${OF_CLASS} AND ${FIRST}
       GROUP BY body ->> '$.textId', body ->> '$.segmentId' HAVING count(*) >= 3)`,
  },
  {
    name: 'class.tests',
    async ask({ test }, { classId }) {
      const { seats } = await test.ofClass({ classId })
      return { sittings: seats.reduce((sum, { sittings }) => sum + sittings.length, 0) }
    },
    sql: `SELECT count(*) AS sittings FROM events NOT INDEXED
      WHERE kind = 'session.started' AND body ->> '$.from' = 'test'
        AND learner_id IN (SELECT learner_id FROM seats WHERE class_id = @classId)`,
  },
  {
    name: 'data',
    async ask({ data }) {
      const { answers } = await data.status()
      return { answers }
    },
    sql: `SELECT count(*) AS answers ${ANSWERS}`,
  },
]

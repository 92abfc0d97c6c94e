import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../../src-main/domain/exercise/exercises'
import { answeredStatement } from '../../../src-main/domain/record/xapi/answered-statement'
import { completedStatement } from '../../../src-main/domain/record/xapi/completed-statement'
import { statement } from '../../../src-main/domain/record/xapi/statement'
import { EVENT_ID, SESSION_ID, statedAnswer, statedSession, telling } from '../../fixtures/stated-answers'

const BASE = 'https://winnow.invalid/xapi'
const identified = { ...telling, identified: true }

describe('a statement of an answer', () => {
  it('says who answered what and how, under a pseudonym', () => {
    expect(answeredStatement(statedAnswer(), telling)).toEqual({
      id: EVENT_ID,
      actor: {
        objectType: 'Agent',
        account: { homePage: 'https://winnow.invalid/', name: '3eecf9e7-631d-5067-b688-d192d1ab8547' },
      },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
      object: {
        objectType: 'Activity',
        id: `${BASE}/texts/harbour/revisions/0123456789abcdef/segments/s001/sort`,
        definition: {
          name: { en: 'sort: s001 of The harbour' },
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'choice',
          choices: ['fact', 'attribution', 'opinion', 'article', 'source'].map(id => ({ id })),
        },
      },
      result: {
        score: { scaled: 0.5 },
        success: false,
        response: 'fact[,]source',
        duration: 'PT4.21S',
        extensions: {
          [`${BASE}/extensions/confidence`]: 2,
          [`${BASE}/extensions/first`]: true,
          [`${BASE}/extensions/rescored`]: false,
          [`${BASE}/extensions/given-label`]: 'fact',
          [`${BASE}/extensions/given-owner`]: 'source',
          [`${BASE}/extensions/given-source`]: 'mayor',
          [`${BASE}/extensions/key-label`]: 'fact',
          [`${BASE}/extensions/key-owner`]: 'article',
        },
      },
      context: {
        registration: SESSION_ID,
        revision: '0123456789abcdef',
        platform: 'Winnow',
        language: 'en',
        contextActivities: {
          parent: [
            {
              objectType: 'Activity',
              id: `${BASE}/texts/harbour`,
              definition: { name: { en: 'The harbour' }, type: 'http://activitystrea.ms/schema/1.0/article' },
            },
          ],
        },
      },
      timestamp: '2026-01-05T09:00:00.000Z',
    })
  })

  it.each([
    ['mark', 'other', '[{"kind":"fact","pieces":[{"first":0,"end":3}]}]'],
    ['trace', 'sequencing', 'article[,]agency[,]mayor'],
    ['strip', 'choice', '3[,]7'],
    ['check', 'choice', 'option-2'],
    ['rewrite', 'long-fill-in', undefined],
    ['contested', 'other', 'fact[.]60[,]opinion[.]40'],
  ] as const)('of %s is an interaction of the type %s', (exercise, type, response) => {
    const { object, result } = answeredStatement(statedAnswer(exercise), telling)
    expect([object.definition?.interactionType, result.response]).toEqual([type, response])
  })

  it.each(EXERCISES)('of %s holds to the specification', exercise => {
    for (const more of [{}, { correct: null, score: null }, { rescoredBy: 'appeal-1' }, { at: 0 }]) {
      for (const how of [telling, identified, { ...telling, textAt: () => null }]) {
        const made = answeredStatement(statedAnswer(exercise, more), how)
        expect(v.safeParse(statement, made).issues).toBeUndefined()
        // What JSON leaves out would be no part of a store's copy.
        expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
      }
    }
  })

  it('has the learner’s own words and id only when asked', () => {
    const asked = answeredStatement(statedAnswer('rewrite'), identified)
    expect(asked.result.response).toBe('Ada Quill says that the mill closed.')
    expect(asked.actor.account.name).toBe('ada')
  })

  it('says nothing of success where nothing was judged', () => {
    const { result } = answeredStatement(statedAnswer('contested', { correct: null, score: null }), telling)
    expect(Object.keys(result)).toEqual(['response', 'duration', 'extensions'])
  })

  it('is another statement once it was scored again, and refers to the first', () => {
    const first = answeredStatement(statedAnswer(), telling)
    const ruled = { rescoredBy: 'appeal-1', correct: true, score: 1, keyOwner: 'source' } as const
    const again = answeredStatement(statedAnswer('sort', ruled), telling)
    expect(again.id).not.toBe(first.id)
    expect(again.context.statement).toEqual({ objectType: 'StatementRef', id: first.id })
    expect(again.result.extensions?.[`${BASE}/extensions/rescored`]).toBe(true)
    expect(answeredStatement(statedAnswer('sort', ruled), telling)).toEqual(again)
    const otherwise = answeredStatement(statedAnswer('sort', { ...ruled, keyOwner: 'article' }), telling)
    expect(otherwise.id).not.toBe(again.id)
  })

  it('derives a UUID where the record has another id', () => {
    const made = answeredStatement(statedAnswer('sort', { eventId: 'id-1' }), telling)
    expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/)
    expect(answeredStatement(statedAnswer('sort', { eventId: 'id-2' }), telling).id).not.toBe(made.id)
  })
})

describe('a statement of a session', () => {
  it('says what was completed, when, and how long it took', () => {
    const made = completedStatement(statedSession(), telling)
    expect(v.safeParse(statement, made).issues).toBeUndefined()
    expect(made).toMatchObject({
      id: EVENT_ID,
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
      object: { id: `${BASE}/texts/harbour/practice/sort` },
      result: { completion: true, duration: 'PT600S', extensions: { [`${BASE}/extensions/tasks`]: 12 } },
      context: { registration: SESSION_ID, contextActivities: { parent: [{ id: `${BASE}/texts/harbour` }] } },
      timestamp: '2026-01-05T09:10:00.000Z',
    })
  })

  it('of several texts has no parent, and one that ended early is not complete', () => {
    const today = { textId: null, revision: null, exercise: null, origin: 'today', early: true } as const
    const made = completedStatement(statedSession(today), telling)
    expect(v.safeParse(statement, made).issues).toBeUndefined()
    expect(made).toMatchObject({ object: { id: `${BASE}/practice/today` }, result: { completion: false } })
    expect(Object.keys(made.context)).toEqual(['registration', 'platform'])
  })

  it('that was a test says which, and is an assessment', () => {
    const test = { occasion: 'after-7-days', form: 'C', drawnFrom: 'library' } as const
    const made = completedStatement(
      statedSession({ textId: null, revision: null, exercise: 'sort', origin: 'test', test }),
      telling,
    )
    expect(v.safeParse(statement, made).issues).toBeUndefined()
    expect(made).toMatchObject({
      object: {
        id: `${BASE}/tests/after-7-days/C`,
        definition: {
          name: { en: 'Test after-7-days, form C' },
          type: 'http://adlnet.gov/expapi/activities/assessment',
        },
      },
      result: {
        extensions: {
          [`${BASE}/extensions/occasion`]: 'after-7-days',
          [`${BASE}/extensions/form`]: 'C',
          [`${BASE}/extensions/drawn-from`]: 'library',
        },
      },
    })
  })

  it('has no duration where the clock was set back', () => {
    const made = completedStatement(statedSession({ at: Date.UTC(2026, 0, 5, 8) }), telling)
    expect(v.is(statement, made)).toBe(true)
    expect(made.result.duration).toBeUndefined()
  })
})

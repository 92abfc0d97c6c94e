import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { answeredStatement } from '../../../src-main/domain/record/xapi/answered-statement'
import { statement, type Statement } from '../../../src-main/domain/record/xapi/statement'
import { statedAnswer, telling } from '../../fixtures/stated-answers'

/** What a store would be sent, with one thing changed; `undefined` leaves it out. */
function changed(path: string, value: unknown): unknown {
  const whole = JSON.parse(JSON.stringify(answeredStatement(statedAnswer(), telling))) as Record<string, unknown>
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  let place = whole
  for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>
  if (value === undefined) delete place[last]
  else place[last] = value
  return whole
}

const EXTENSION = 'https://example.org/extension'

describe('a statement of xAPI 1.0.3', () => {
  it.each<[string, unknown]>([
    ['timestamp', '2015-11-18T12:17:00.000+00:00'],
    ['timestamp', '2024-02-29T23:59:59.123456Z'],
    ['timestamp', '2015-11-18T12:17:00.000-05:00'],
    ...['PT4H35M59.14S', 'P3Y1M29DT4H35M59.14S', 'P3Y', 'P4W', 'PT0S'].map((duration): [string, unknown] => [
      'result/duration',
      duration,
    ]),
    ...['en', 'en-GB', 'zh-Hant-TW', 'es-419', 'de-CH-1996', 'tlh'].map((tag): [string, unknown] => [
      'context/language',
      tag,
    ]),
    ['verb/display', { 'en-US': 'answered', es: 'respondió' }],
    ['result/score/scaled', -1],
    ['result/extensions', { [EXTENSION]: null }],
    ['result/extensions', { [EXTENSION]: { list: [1, 'a', null, true] } }],
    ['object/id', 'http://example.com/فعل/خواندن'],
    ['object/id', 'urn:isbn:9780000000000'],
    ['result/response', 'opinion[,]article'],
    ['context/contextActivities', undefined],
  ])('may have as its %s %j', (path, value) => {
    expect(v.safeParse(statement, changed(path, value)).issues).toBeUndefined()
  })

  it.each<[string, string, unknown]>([
    ['has an actor', 'actor', undefined],
    ['has a verb', 'verb', undefined],
    ['has an object', 'object', undefined],
    ['has an id of its own', 'id', undefined],
    ['has a UUID', 'id', 'answer-1'],
    ['has a UUID of the right variant', 'id', '018f3f6e-5b2a-4c1d-ce0f-7a6b5c4d3e2f'],
    ['says nothing that is not named', 'learner', 'Ada'],
    ['names its parts in the right case', 'Timestamp', '2026-01-05T09:00:00.000Z'],
    ['leaves to the store what is the store’s', 'stored', '2026-01-05T09:00:00.000Z'],
    ['has no null', 'result/response', null],
    ['has no null in an actor', 'actor/account', null],
    ['has no empty object', 'result/score', {}],
    ['has no empty result', 'result', {}],
    ['has no empty language map', 'verb/display', {}],
    ['has no empty extensions', 'result/extensions', {}],
    ['has numbers that are numbers', 'result/score/scaled', '0.5'],
    ['has truth values that are ones', 'result/success', 'true'],
    ['has a score of at most 1', 'result/score/scaled', 1.01],
    ['has a score of at least -1', 'result/score/scaled', -1.01],
    ['has a score within its bounds', 'result/score', { raw: 5, min: 0, max: 4 }],
    ['has a score above its least', 'result/score', { raw: -1, min: 0 }],
    ['has bounds in order', 'result/score', { min: 4, max: 4 }],
    ['has IRIs with a scheme', 'verb/id', 'verbs/answered'],
    ['has IRIs without spaces', 'object/id', 'https://example.org/the harbour'],
    ['has IRIs for extensions', 'result/extensions', { confidence: 2 }],
    ['has IRIs of activities', 'context/contextActivities/parent/0/id', '#harbour'],
    ['has an IRI as home page', 'actor/account/homePage', 'winnow'],
    ['identifies its actor', 'actor/account', undefined],
    ['identifies its actor once', 'actor/mbox', 'mailto:ada@example.org'],
    ['names no actor', 'actor/name', 'Ada'],
    ['has an account with a name', 'actor/account/name', ''],
    ['has an object of a type there is', 'object/objectType', 'activity'],
    ['has languages of RFC 5646', 'verb/display', { english: 'answered', e: 'answered' }],
    ['has a language of RFC 5646', 'context/language', 'en_GB'],
    ['has a moment with a time zone', 'timestamp', '2026-01-05T09:00:00.000'],
    ['has a moment with milliseconds', 'timestamp', '2026-01-05T09:00:00Z'],
    ['has a moment that was', 'timestamp', '2026-02-29T09:00:00.000Z'],
    ['has a moment of a day', 'timestamp', '2026-01-05T25:00:00.000Z'],
    ['has a known time zone', 'timestamp', '2026-01-05T09:00:00.000-00:00'],
    ['has a moment, not a number', 'timestamp', 1_767_603_600_000],
    ['has a duration', 'result/duration', '4.2'],
    ['has a duration of something', 'result/duration', 'P'],
    ['has a duration with a time after its T', 'result/duration', 'P1DT'],
    ['has weeks alone', 'result/duration', 'P4W1D'],
    ['has a duration of hundredths', 'result/duration', 'PT4.214S'],
    ['has a duration not in the other format', 'result/duration', 'P0003-01-29T04:35:59'],
    ['has a registration that is a UUID', 'context/registration', 'session-1'],
    ['has a context of named parts', 'context/session', 'one'],
    ['has context activities of four kinds', 'context/contextActivities', { parents: [] }],
    ['has context activities in a list', 'context/contextActivities/parent', { id: 'https://example.org/' }],
    ['refers to statements by UUID', 'context/statement', { objectType: 'StatementRef', id: 'one' }],
    ['has a kind of interaction there is', 'object/definition/interactionType', 'sort'],
    ['has choices of a choice alone', 'object/definition/interactionType', 'long-fill-in'],
    ['has a scale of a likert alone', 'object/definition/scale', [{ id: '1' }]],
    ['has steps of a performance alone', 'object/definition/steps', [{ id: '1' }]],
    ['has no two choices of one id', 'object/definition/choices', [{ id: 'fact' }, { id: 'fact' }]],
    [
      'has correct responses of an interaction alone',
      'object/definition',
      {
        ...{ name: { en: 'one' }, type: 'https://example.org/', correctResponsesPattern: ['fact'] },
      },
    ],
    ['has a response of its choices', 'result/response', 'fact,article'],
    ['voids no activity', 'verb/id', 'http://adlnet.gov/expapi/verbs/voided'],
  ])('%s', (_, path, value) => {
    expect(v.safeParse(statement, changed(path, value)).success).toBe(false)
  })

  it('is what is begun with', () => {
    expect(v.parse(statement, changed('none', undefined))).toEqual(
      answeredStatement(statedAnswer(), telling) satisfies Statement,
    )
  })
})

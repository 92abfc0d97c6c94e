import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src-main/domain/learning/days'
import { harbour, HARBOUR_FILE } from '../fixtures/study-texts'
import { anyAnswer } from './any-answer'
import { BEGINNING, newAnswerId, startCore, type CoreUnderTest } from './core-under-test'
import { answerOne, askedIn, rightAnswer, type Given } from './learner'

const copies = (count: number) => Array.from({ length: count }, (_, at) => `harbour-${at + 10}`)
const filesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map(name => [`${name}.study`, HARBOUR_FILE.replace('id: harbour', `id: ${name}`)]))

/** All of a text that is still unseen; of the harbour's copies eleven answers: five facts, three opinions. */
async function practiseText({ client }: CoreUnderTest, textId: string, answerTo: (id: string) => Given = rightAnswer) {
  let state = await client.practice.start({ textId })
  while (state.phase === 'question') state = await answerOne(client, state, answerTo(askedIn(state).segment.id))
}

/** Calls every fact an opinion, and is certain of it. */
function cynic(id: string): Given {
  const { label, owner } = rightAnswer(id)
  return label === 'fact' ? rightAnswer(id, { label: 'opinion', owner, confidence: 3 }) : rightAnswer(id)
}

describe('progress.overview, of discernment beside bias', () => {
  const names = copies(7)

  it('shows no figure below twenty a side, and says how many answers are missing', async () => {
    const under = await startCore(filesOf(names))
    for (const name of names.slice(0, 3)) await practiseText(under, name)
    const { tests } = await under.client.progress.overview()
    expect(tests.evidence).toEqual({
      ...{ signal: { asked: 15, right: 15 }, noise: { asked: 9, right: 9 } },
      ...{ missing: { signal: 5, noise: 11 }, found: null },
    })
  })

  it('tells a cynic’s leaning apart from telling apart', async () => {
    const under = await startCore(filesOf(names))
    for (const name of names) await practiseText(under, name, cynic)
    const { tests, rates } = await under.client.progress.overview()
    const { found, ...evidence } = tests.evidence
    expect(evidence).toEqual({
      ...{ signal: { asked: 35, right: 0 }, noise: { asked: 21, right: 21 } },
      missing: { signal: 0, noise: 0 },
    })
    // Log-linear rates ½ ÷ 36 and ½ ÷ 22: d′ = z(0.01389) − z(0.02273), c = −(z(0.01389) + z(0.02273)) ÷ 2.
    expect(found?.dPrime.value).toBeCloseTo(-0.1999, 3)
    expect(found?.criterion.value).toBeCloseTo(2.1003, 3)
    expect(found?.criterion.low).toBeGreaterThan(0)
    // Each fact stands at “certain, opinion”, each opinion at “fairly sure, opinion”: all pairs the wrong way about.
    expect(found?.auc.value).toBe(0)
    expect(rates).toMatchObject({
      cynicism: { rate: { asked: 35, right: 35 } },
      credulity: { rate: { asked: 21, right: 0 } },
      sourceBlindness: { rate: { right: 0 } },
    })
    expect(tests.ownership.found?.dPrime.low).toBeGreaterThan(0)
  })
})

describe('progress.overview, of Mark and Trace', () => {
  /** Goes on to the first question of an exercise; a session has plain ones of Sort among them. */
  async function first<E extends 'mark' | 'trace'>({ client }: CoreUnderTest, exercise: E) {
    let state = await client.practice.start({ textId: 'harbour', exercise, size: 60 })
    while (state.phase === 'question' && state.item.exercise === 'sort') {
      state = await answerOne(client, state, rightAnswer(state.item.segment.id))
    }
    const { sessionId, segment } = askedIn(state)
    const answer = anyAnswer([harbour()], askedIn(state), { right: true, confidence: 2 })
    const send = async (sent: typeof answer) => {
      await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer: sent })
      return client.progress.overview()
    }
    return { segment, answer, send }
  }

  it('has no figure of them before a first answer', async () => {
    const under = await startCore()
    await practiseText(under, 'harbour')
    expect(await under.client.progress.overview()).toMatchObject({ spans: [], chains: null })
  })

  it('counts half of a chain as one link of two, and no chain', async () => {
    const under = await startCore()
    const { segment, send } = await first(under, 'trace')
    expect(segment.id).toBe('s11')
    const { chains, skills } = await send({ exercise: 'trace', chain: ['gull'], confidence: 2, durationMs: 900 })
    expect(chains).toMatchObject({ chains: { rate: { asked: 1, right: 0 } }, links: { value: 0.5, answers: 1 } })
    // Met, though nothing of Sort was asked of it yet.
    expect(skills.find(({ skill }) => skill === 'nested-attribution')).toMatchObject({ rate: { asked: 0, right: 0 } })
    expect((await under.client.progress.overview({ textId: 'other' })).chains).toBeNull()
  })

  it('finds the kind of span that was left out', async () => {
    const { answer, send } = await first(await startCore(), 'mark')
    if (answer.exercise !== 'mark') throw new Error('Not a Mark.')
    const [left, ...spans] = answer.spans
    const sent = { ...answer, spans: spans.filter(({ kind }) => kind !== left?.kind) }
    expect(sent.spans.length).toBeGreaterThan(0)
    const { spans: found } = await send(sent)
    expect(found.map(({ kind }) => kind).toSorted()).toEqual(
      [...new Set(answer.spans.map(({ kind }) => kind))].toSorted(),
    )
    for (const { kind, f1 } of found) expect(f1).toMatchObject({ value: kind === left?.kind ? 0 : 1, answers: 1 })
  })
})

describe('progress under a filter', () => {
  /** Three texts, a day apart: right, wrong about facts, right. */
  async function threeDays() {
    const [one = '', two = '', three = ''] = copies(3)
    const under = await startCore(filesOf([one, two, three]))
    await practiseText(under, one)
    under.now = BEGINNING + DAY_MS
    await practiseText(under, two, cynic)
    under.now = BEGINNING + 2 * DAY_MS
    await practiseText(under, three)
    return { under, client: under.client, one, two, three }
  }

  it('counts the answers of a period alone, its end not among them', async () => {
    const { client } = await threeDays()
    const filter = { from: BEGINNING + DAY_MS, until: BEGINNING + 2 * DAY_MS }
    const overview = await client.progress.overview(filter)
    expect(overview).toMatchObject({
      ...{ answers: 33, allFirstAnswers: 33, firstAnswers: 11 },
      ...{ both: { asked: 11, right: 6 }, rates: { cynicism: { rate: { asked: 5, right: 5 } } } },
    })
    const history = await client.progress.history({ filter })
    expect([history.rows.length, history.total, history.next]).toEqual([11, 11, null])
    expect(history.rows.every(({ at }) => at >= filter.from && at < filter.until)).toBe(true)
  })

  it('counts the answers of a text, and those of a skill, by the notes of their revision', async () => {
    const { client, two } = await threeDays()
    const ofText = await client.progress.overview({ textId: two })
    expect(ofText).toMatchObject({ firstAnswers: 11, both: { right: 6 } })
    for (const { skill, rate, lastAt } of (await client.progress.overview()).skills) {
      const ofSkill = await client.progress.overview({ skill })
      expect(ofSkill.both).toEqual(rate)
      const { rows, total } = await client.progress.history({ filter: { skill } })
      expect([rows.length, rows[0]?.at]).toEqual([total, lastAt])
    }
  })

  it('leaves getting better to all answers, and offers what the record can be filtered by', async () => {
    const { client, one, two, three } = await threeDays()
    const all = await client.progress.overview()
    const some = await client.progress.overview({ textId: one, skill: 'hedge', from: BEGINNING + DAY_MS })
    expect(some.trend).toEqual(all.trend)
    expect(some.choices).toEqual(all.choices)
    expect(all.choices.texts.map(({ id }) => id)).toEqual([one, two, three])
    expect(all.choices.skills).toEqual(all.skills.map(({ skill }) => skill))
  })

  it('is empty and whole where the filter leaves nothing', async () => {
    const { client } = await threeDays()
    const filter = { from: BEGINNING + 9 * DAY_MS }
    expect(await client.progress.overview(filter)).toMatchObject({
      ...{ answers: 33, allFirstAnswers: 33, firstAnswers: 0, skills: [], spans: [], chains: null, brier: null },
      tests: { evidence: { found: null, missing: { signal: 20, noise: 20 } } },
    })
    expect(await client.progress.history({ filter })).toEqual({ rows: [], next: null, total: 0 })
  })

  it('shows skills and titles of a text that has left the library', async () => {
    const { under, one, two } = await threeDays()
    under.publish(`${one}.study`, 'no study text')
    await under.reopen()
    const { choices, skills } = await under.client.progress.overview({ textId: one })
    expect(choices.texts.map(({ id }) => id)).toContain(one)
    expect(skills).toEqual(
      (await under.client.progress.overview({ textId: two })).skills.map(row =>
        expect.objectContaining({ skill: row.skill }),
      ),
    )
  })
})

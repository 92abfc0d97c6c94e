import { copyFileSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isPlain } from '../../src-main/domain/labelling/study-text'
import { DIDACTIC_ORDER } from '../../src-main/domain/learning/new-skill'
import { HARBOUR_FILE, harbour, parsed } from '../fixtures/study-texts'
import { answerAll, type Item, type Saying } from './any-answer'
import { CoreUnderTest, refusal, startCore } from './core-under-test'

const DAY_MS = 86_400_000
const RESOURCES = resolve(import.meta.dirname, '../../resources')
const KREMLIN_FILE = readFileSync(resolve(RESOURCES, 'library/kremlin-state-secret.study'), 'utf8')
const TEXTS = [harbour(), parsed(KREMLIN_FILE)]
const BOTH = { 'harbour.study': HARBOUR_FILE, 'kremlin-state-secret.study': KREMLIN_FILE }

const segmentOf = ({ textId, segment }: Item) =>
  TEXTS.find(({ id }) => id === textId)?.segments.find(({ id }) => id === segment.id)
const isPlainItem = (item: Item): boolean => {
  const [text, segment] = [TEXTS.find(({ id }) => id === item.textId), segmentOf(item)]
  return item.exercise !== 'mark' && !!text && !!segment && isPlain(segment, text.sources)
}
const skillsOf = (item: Item) => segmentOf(item)?.note?.skills ?? []

/** A core that has the codebook too, and so worked examples. */
async function startWithCodebook(texts: Readonly<Record<string, string>> = BOTH) {
  const under = new CoreUnderTest(texts)
  copyFileSync(resolve(RESOURCES, 'codebook.md'), resolve(under.resources, 'codebook.md'))
  return under.open()
}

/** A session of a text, on the day it is; the short text whole. */
async function readOn(under: CoreUnderTest, textId: string, say?: (item: Item) => Saying) {
  const size = textId === 'harbour' ? 60 : 12
  return answerAll(under.client, await under.client.practice.start({ textId, size }), TEXTS, say)
}
async function practiseToday(under: CoreUnderTest, size = 12, say?: (item: Item) => Saying) {
  return answerAll(under.client, await under.client.practice.startToday({ size }), TEXTS, say)
}
const later = (under: CoreUnderTest, days: number) => (under.now += days * DAY_MS)

describe('today.plan', () => {
  it('has for a new learner nothing but the easiest text to begin with', async () => {
    const { client } = await startCore(BOTH)
    expect(await client.today.plan()).toMatchObject({
      ...{ open: [], due: [], waiting: [], next: null, introduces: null, welcome: null },
      ...{ answeredToday: 0, dailyCap: 36, available: 0 },
      nextText: { text: { id: 'harbour' }, trains: [], begun: false },
    })
    expect(await refusal(client.practice.startToday({ size: 6 }))).toMatchObject({ code: 'NOTHING_LEFT' })
  })

  it('lists what was begun and not ended, the newest first', async () => {
    const { client } = await startCore(BOTH)
    await client.practice.start({ textId: 'harbour', size: 5 })
    await client.practice.start({ textId: 'kremlin-state-secret', exercise: 'mark', size: 4 })
    const { open } = await client.today.plan()
    expect(open).toMatchObject([
      { textId: 'kremlin-state-secret', exercise: 'mark', position: 1, total: 4 },
      { textId: 'harbour', exercise: 'sort', title: 'The harbour of Lindow', position: 1, total: 5 },
    ])
  })

  it('has nothing due on the day it was learnt, and says when something will be', async () => {
    const under = await startCore(BOTH)
    const { items } = await readOn(under, 'harbour')
    const plan = await under.client.today.plan()
    expect(plan).toMatchObject({ due: [], waiting: [], answeredToday: items.length, available: 0 })
    expect(plan.next?.at).toBe(Date.UTC(2026, 0, 7))
    expect(plan.nextText).toMatchObject({ text: { id: 'kremlin-state-secret' }, begun: false })
  })

  it('asks due skills days later, the confident mistake first, and then no more that day', async () => {
    const under = await startCore(BOTH)
    // In both texts, since an answer that was right later would end the surprise.
    const sureOfHedges = (item: Item): Saying =>
      skillsOf(item).includes('hedge') ? { right: false, confidence: 3 } : { right: true, confidence: 2 }
    await readOn(under, 'harbour', sureOfHedges)
    await readOn(under, 'kremlin-state-secret', sureOfHedges)
    later(under, 4)
    const { due, available } = await under.client.today.plan()
    expect(due[0]).toMatchObject({ sureMistake: true })
    expect(due.length).toBeGreaterThan(2)
    for (const { recall } of due) expect(recall).toBeLessThan(0.93)

    const { items } = await practiseToday(under, 60)
    expect(items).toHaveLength(available)
    const asked = new Set(items.flatMap(skillsOf))
    expect(due.filter(({ skill }) => !asked.has(skill))).toEqual([])
    expect(await under.client.today.plan()).toMatchObject({ due: [], answeredToday: items.length })
  })

  it('spreads what is more than a day’s questions, and no day has more', async () => {
    const under = await startCore(BOTH)
    await under.client.settings.setLearning({ dailyCap: 12 })
    for (let session = 0; session < 4; session++) await readOn(under, 'kremlin-state-secret')
    later(under, 6)
    const plan = await under.client.today.plan()
    expect(plan).toMatchObject({ welcome: null, dailyCap: 12, available: 12 })
    expect(plan.due).toHaveLength(4)
    expect(plan.waiting.length).toBeGreaterThan(4)
    expect(plan.waiting[0]?.on).toBe(Date.UTC(2026, 0, 12))
    expect(plan.waiting[4]?.on).toBe(Date.UTC(2026, 0, 13))

    for (let day = 0; day < 12; day++) {
      const before = await under.client.today.plan()
      let answered = 0
      for (let left = before.available; left > 0; left = (await under.client.today.plan()).available) {
        answered += (await practiseToday(under, 6)).items.length
      }
      expect(answered).toBeLessThanOrEqual(12)
      later(under, 1)
    }
    expect((await under.client.today.plan()).waiting).toEqual([])
  })

  it('welcomes back after twenty days with half a day and says how the rest is spread', async () => {
    const under = await startCore(BOTH)
    await under.client.settings.setLearning({ dailyCap: 12 })
    for (let session = 0; session < 4; session++) await readOn(under, 'kremlin-state-secret')
    later(under, 20)
    const { welcome, due, waiting, available } = await under.client.today.plan()
    expect(due).toHaveLength(2)
    expect(available).toBe(6)
    expect(welcome).toEqual({ daysAway: 20, skills: 2 + waiting.length, spreadDays: 1 + Math.ceil(waiting.length / 4) })
    await practiseToday(under, 20)
    const evening = await under.client.today.plan()
    expect(evening).toMatchObject({ due: [], available: 0, answeredToday: 6 })
    later(under, 1)
    expect(await under.client.today.plan()).toMatchObject({ welcome: null, available: 12 })
  })

  it('begins a day at the learner’s midnight, not at that of Greenwich', async () => {
    const under = new CoreUnderTest(BOTH)
    under.timeZone = 'Pacific/Auckland'
    await under.open()
    // In January Auckland is thirteen hours ahead: 10:59 UTC is a minute before midnight.
    under.now = Date.UTC(2026, 0, 5, 10, 59)
    const { items } = await readOn(under, 'harbour')
    expect(await under.client.today.plan()).toMatchObject({ answeredToday: items.length })
    under.now = Date.UTC(2026, 0, 5, 11, 1)
    const { answeredToday, next } = await under.client.today.plan()
    expect(answeredToday).toBe(0)
    expect(next?.at).toBe(Date.UTC(2026, 0, 6, 11))
  })

  it('forgets a confident mistake once an appeal has made it none', async () => {
    const under = await startCore(BOTH)
    let wrong: string | undefined
    const { sessionId } = await readOn(under, 'harbour', item => {
      if (item.segment.id !== 's07') return { right: true, confidence: 2 }
      wrong = item.segment.id
      return { right: false, confidence: 3 }
    })
    expect(wrong).toBe('s07')
    later(under, 3)
    const isSure = async () => (await under.client.today.plan()).due.some(({ sureMistake }) => sureMistake)
    expect(await isSure()).toBe(true)
    const { answers } = await under.client.practice.summary({ sessionId })
    const answered = answers.find(({ item }) => item.segment.id === 's07')
    const given = answered?.answer
    if (!answered || given?.exercise !== 'sort') throw new Error('No such answer.')
    const key = { label: given.label, owner: given.owner }
    const about = { eventId: answered.eventId, claim: key, rule: 'skill-hedge', reason: 'A record would settle it.' }
    const { id } = await under.client.appeals.make(about)
    const ruling = { upheld: true as const, key: { ...key, voice: [] } }
    await under.client.appeals.rule({ appealId: id, reason: 'So it is.', ruling })
    expect(await isSure()).toBe(false)
  })
})

describe('practice.startToday', () => {
  it('goes on with the session that is open, also after a restart', async () => {
    const under = await startCore(BOTH)
    await readOn(under, 'harbour')
    later(under, 5)
    const first = await under.client.practice.startToday({ size: 6 })
    expect(await under.client.practice.startToday({ size: 20 })).toEqual(first)
    await under.reopen()
    expect(await under.client.practice.startToday({ size: 20 })).toEqual(first)
    expect((await under.client.today.plan()).open).toMatchObject([{ textId: null, title: null, exercise: null }])
  })

  it('asks unseen segments, and flags as a repeat what was met', async () => {
    const under = await startCore({ 'kremlin-state-secret.study': KREMLIN_FILE })
    const { items: before } = await readOn(under, 'kremlin-state-secret')
    later(under, 5)
    const { due } = await under.client.today.plan()
    const { items } = await practiseToday(under, 12)
    const met = new Set(before.map(({ segment }) => segment.id))
    expect(items.length).toBeGreaterThan(5)
    for (const { segment, repeats, seenBefore } of items) {
      expect(repeats).toBe(met.has(segment.id))
      expect(seenBefore).toBe(met.has(segment.id))
    }
    const asked = new Set([...met, ...items.map(({ segment }) => segment.id)])
    const unseen = TEXTS[1]?.segments.filter(({ id }) => !asked.has(id)).flatMap(({ note }) => note?.skills ?? []) ?? []
    const usedUp = due.map(({ skill }) => skill).filter(skill => !unseen.includes(skill))
    for (const repeat of items.filter(({ repeats }) => repeats)) {
      expect(skillsOf(repeat).some(skill => usedUp.includes(skill))).toBe(true)
    }
    expect(items.filter(({ repeats }) => repeats).length).toBeLessThan(items.length / 3)
  })

  it('repeats, and says so, when a library of one short text has nothing unseen left', async () => {
    const under = await startCore()
    await readOn(under, 'harbour')
    later(under, 5)
    const { items } = await practiseToday(under, 6)
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ repeats, seenBefore }) => repeats && seenBefore)).toBe(true)
  })

  it('takes a text not begun only where what was begun has nothing unseen of a due skill', async () => {
    const under = await startCore(BOTH)
    await readOn(under, 'harbour')
    later(under, 5)
    const { items } = await practiseToday(under, 12)
    expect(new Set(items.map(({ textId }) => textId))).toContain('kremlin-state-secret')
    expect((await under.client.progress.overview()).texts).toBe(2)
  })

  it('introduces a new skill with its examples, once, while little is due', async () => {
    const under = await startWithCodebook()
    await readOn(under, 'kremlin-state-secret')
    const { introduces, due, available } = await under.client.today.plan()
    expect(introduces).not.toBeNull()
    expect(due).toEqual([])
    expect(available).toBe(6)

    const state = await under.client.practice.startToday({ size: 6 })
    expect(state).toMatchObject({ phase: 'examples', skill: introduces, total: 6 })
    expect(state.phase === 'examples' ? state.examples.length : 0).toBeGreaterThanOrEqual(4)
    await under.reopen()
    const { items, examples } = await practiseToday(under)
    expect(examples).toEqual([introduces])
    expect(items.flatMap(skillsOf)).toContain(introduces)

    const next = await under.client.today.plan()
    expect(next.introduces).not.toBe(introduces)
  })

  it('shows the worked examples of what a text asked without them, one skill a session, before its question', async () => {
    const under = await startWithCodebook()
    for (let session = 0; session < 3; session++) await readOn(under, 'kremlin-state-secret')
    later(under, 6)
    const plan = await under.client.today.plan()
    const dueSkills = plan.due.map(({ skill }) => skill)
    // More than half a day's questions: too much for a skill that nobody asked about yet.
    expect(dueSkills.length).toBeGreaterThan(6)
    expect(plan.introduces).toBe(DIDACTIC_ORDER.find(skill => dueSkills.includes(skill)))

    const started = await under.client.practice.startToday({ size: 12 })
    expect(started).toMatchObject({ phase: 'examples', skill: plan.introduces })
    expect((await under.client.today.plan()).introduces, 'not before its examples were passed').toBe(plan.introduces)
    const first = await practiseToday(under)
    expect(first.examples).toEqual([plan.introduces])
    expect(first.items.flatMap(skillsOf)).toContain(plan.introduces)

    later(under, 3)
    const second = await practiseToday(under)
    expect(second.examples).toHaveLength(1)
    expect(second.examples).not.toEqual(first.examples)
    expect(second.items.flatMap(skillsOf)).toContain(second.examples[0])
    later(under, 30)
    expect([...first.examples, ...second.examples]).not.toContain((await under.client.today.plan()).introduces)
  })

  it('says that the question of a new skill is a repeat where nothing else is left to ask about it', async () => {
    const under = await startWithCodebook({ 'harbour.study': HARBOUR_FILE })
    await readOn(under, 'harbour')
    later(under, 5)
    const { items, examples } = await practiseToday(under)
    const [introduced] = examples
    const asked = items.filter(item => skillsOf(item).some(skill => skill === introduced))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.every(({ repeats }) => repeats)).toBe(true)
  })

  it('is two fifths plain over weeks of practice, and never asks twice within a session', async () => {
    const under = await startCore(BOTH)
    const sessions: Item[][] = []
    for (let day = 0; day < 21; day++) {
      if (day % 4 === 0) await readOn(under, 'kremlin-state-secret')
      const { available } = await under.client.today.plan()
      let asked = 0
      const say = () => ({ right: ++asked % 3 !== 0, confidence: asked % 2 ? 3 : 2 }) as const
      if (available > 0) sessions.push((await practiseToday(under, 12, say)).items)
      later(under, 1)
    }
    expect(sessions.flat().length).toBeGreaterThan(60)
    for (const items of sessions) {
      expect(items.filter(isPlainItem).length).toBeGreaterThanOrEqual(Math.ceil(items.length * 0.4))
      expect(new Set(items.map(({ textId, segment }) => `${textId} ${segment.id}`)).size).toBe(items.length)
    }
    expect(await under.client.data.verify()).toMatchObject({ ok: true })
  })
})

import { describe, expect, it } from 'vitest'
import type { ScoredSegment } from '../../src-main/domain/labelling/study-text'
import { DAY_MS } from '../../src-main/domain/learning/days'
import { classOf, pupils, type Pupil, type Said } from '../fixtures/class-of'
import { harbour, HARBOUR_FILE } from '../fixtures/study-texts'
import { BEGINNING, refusal, startCore } from './core-under-test'

const COPIES = Array.from({ length: 8 }, (_, at) => `harbour-${at + 10}`)
const FILES = Object.fromEntries(
  COPIES.map(name => [`${name}.study`, HARBOUR_FILE.replace('id: harbour', `id: ${name}`)]),
)
const OF_A_TEXT = harbour().segments.filter(({ ink }) => ['fact', 'attribution', 'opinion'].includes(ink)).length
const ALL = OF_A_TEXT * COPIES.length

const right = ({ ink, voice }: ScoredSegment): Said => ({
  ...{ label: ink, confidence: 2 },
  owner: ink === 'attribution' ? null : voice.length ? 'source' : 'article',
})
/** Every reported fact is called opinion, and that for certain. */
const cynical = (segment: ScoredSegment): Said =>
  segment.ink === 'fact' ? { ...right(segment), label: 'opinion', confidence: 3 } : right(segment)
const pupil = (name: string, says: Pupil['says'], answers = ALL): Pupil => ({
  ...{ name, answers, decides: { dPrime: 0, evidence: 0, ownership: 0 } },
  ...(says && { says }),
})

describe('classProgress.overview', () => {
  it('shows each seat what progress.overview shows that learner, in the order of the seats', async () => {
    const { core, client } = await startCore(FILES)
    const { classId, learnerIds } = await classOf(core, 'Class 8b', [...pupils(3, ALL), { name: 'Zoe', decides: null }])
    const found = await client.classProgress.overview({ classId })
    expect(found.name).toBe('Class 8b')
    expect(found.seats.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Ada'],
      [2, 'Ben'],
      [3, 'Chloé'],
      [4, 'Zoe'],
    ])
    for (const [at, learnerId] of learnerIds.entries()) {
      if (learnerId === null) continue
      const { tests, firstAnswers } = await client.progress.overview({ learnerId })
      expect(found.seats[at]).toMatchObject({ learnerId, firstAnswers, ...tests })
    }
    expect(found.seats[3]).toMatchObject({ learnerId: null, firstAnswers: 0, evidence: { found: null } })
  })

  it('takes the mean over learners, and pools what they answered', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(core, 'Class 8b', pupils(3, ALL))
    const { seats, tests, both, labelMatrix, firstAnswers, learners } = await client.classProgress.overview({ classId })
    expect([firstAnswers, learners, both.rate.asked, both.learners]).toEqual([3 * ALL, 3, 3 * ALL, 3])
    expect(labelMatrix.reduce((sum, { count }) => sum + count, 0)).toBe(3 * ALL)
    const own = seats.map(seat => seat.evidence.found?.dPrime.value ?? NaN)
    const mean = own.reduce((sum, value) => sum + value, 0) / 3
    const deviation = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2)
    expect(tests.evidence.found?.dPrime.value).toBeCloseTo(mean, 12)
    // Student's t of 0.975 with two degrees of freedom.
    expect(tests.evidence.found?.dPrime.low).toBeCloseTo(mean - (4.302652729911275 * deviation) / Math.sqrt(3), 9)
    expect(tests.evidence).toMatchObject({ enough: 3, tooFew: 0 })
  })

  it('shows no figure of a test with fewer than two who have twenty a side, and says how many lack some', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(core, 'Class 8b', [pupil('Ada', right), pupil('Ben', right, OF_A_TEXT)])
    const { tests, seats } = await client.classProgress.overview({ classId })
    expect(tests.evidence).toMatchObject({ enough: 1, tooFew: 1, found: null })
    expect(seats[0]?.evidence.found).not.toBeNull()
    expect(seats[1]?.evidence).toMatchObject({ found: null, missing: { signal: 15, noise: 17 } })
  })

  it('counts a cynic among two as one of two, and not as half of all answers for sure', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(core, 'Class 8b', [pupil('Ada', right), pupil('Ben', cynical)])
    const { rates } = await client.classProgress.overview({ classId })
    expect(rates.cynicism.rate).toEqual({ asked: 80, right: 40 })
    expect(rates.cynicism.low).toBeLessThan(0.1)
    expect(rates.cynicism.high).toBeGreaterThan(0.9)
    expect(rates.credulity.rate).toEqual({ asked: 48, right: 0 })
  })

  it('warns where more opinions are found only since more of everything is called so, whatever is looked at', async () => {
    const names = Array.from({ length: 42 }, (_, at) => `harbour-${at + 10}`)
    const { core, client } = await startCore(
      Object.fromEntries(names.map(name => [`${name}.study`, HARBOUR_FILE.replace('id: harbour', `id: ${name}`)])),
    )
    /** At first one opinion in four is missed; later none, and one fact in three is called one. */
    const turning = (): Pupil['says'] => {
      const met = { fact: 0, opinion: 0, attribution: 0, none: 0, unsure: 0 }
      return segment => {
        const [at, isLate] = [met[segment.ink]++, met.opinion > 63]
        if (!isLate && segment.ink === 'opinion' && at % 4 === 0) return { ...right(segment), label: 'fact' }
        return isLate && segment.ink === 'fact' && at % 3 === 0
          ? { ...right(segment), label: 'opinion' }
          : right(segment)
      }
    }
    const members = ['Ada', 'Ben', 'Cora'].map(name => pupil(name, turning(), 42 * OF_A_TEXT))
    const { classId } = await classOf(core, 'Class 8b', members)
    for (const filter of [{}, { textId: names[0] }]) {
      const { tests } = await client.classProgress.overview({ classId, filter })
      expect([tests.evidence.lean, tests.ownership.lean]).toEqual(['to-noise', null])
    }
  })

  it('has whole, empty figures of a class without seats, and of one that nobody handed in to', async () => {
    const { core, client } = await startCore(FILES)
    for (const members of [[], [{ name: 'Ada', decides: null }]] satisfies Pupil[][]) {
      const { classId } = await classOf(core, `Class ${members.length}`, members)
      expect(await client.classProgress.overview({ classId })).toMatchObject({
        ...{ answers: 0, firstAnswers: 0, learners: 0, brier: null, skills: [] },
        ...{ both: { rate: { asked: 0, right: 0 }, low: 0, high: 1, learners: 0 } },
        tests: { evidence: { enough: 0, tooFew: 0, found: null } },
      })
      expect(await client.classProgress.difficulties({ classId })).toMatchObject({
        ...{ misunderstood: null, hardest: [], confident: [], segments: 0, hard: 0 },
        agreement: { segments: 0, alpha: null },
      })
    }
  })
})

describe('classProgress.difficulties', () => {
  it('puts first what most had wrong, with what they took it for, its rule and where it stands', async () => {
    const { core, client } = await startCore(FILES)
    const hard = harbour().segments.find(({ ink }) => ink === 'fact')
    const stumbling = (segment: ScoredSegment) => (segment.id === hard?.id ? cynical(segment) : right(segment))
    const { classId } = await classOf(core, 'Class 8b', [
      ...['Ada', 'Ben', 'Cora'].map(name => pupil(name, stumbling, OF_A_TEXT)),
      pupil('Dan', right, OF_A_TEXT),
    ])
    const {
      hardest,
      confident,
      certain,
      segments,
      hard: howMany,
      misunderstood,
    } = await client.classProgress.difficulties({ classId })
    expect(hardest).toHaveLength(1)
    expect([segments, howMany]).toEqual([OF_A_TEXT, 1])
    expect(hardest[0]).toMatchObject({
      ...{ textId: COPIES[0], segmentId: hard?.id, rate: { asked: 4, right: 1 }, confidentMistakes: 3 },
      mistakes: [{ mistake: { asked: 'label', key: 'fact', given: 'opinion' }, count: 3 }],
      place: { paragraph: hard?.paragraph, start: hard?.start, end: hard?.end },
      // Four answers to its words are too few to name a rule by.
      key: { label: 'fact' },
    })
    const { sentence, words } = hardest[0] ?? { sentence: { text: '', start: 0, end: 0 }, words: '?' }
    expect(sentence.text.slice(sentence.start, sentence.end)).toBe(words)
    expect(confident).toEqual(hardest)
    expect(certain.rate).toEqual({ asked: 3, right: 3 })
    expect(misunderstood).toBeNull()
  })

  it('names the rule that the wrong answers of all point to', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(
      core,
      'Class 8b',
      ['Ada', 'Ben', 'Cora'].map(name => pupil(name, cynical)),
    )
    const { misunderstood, hardest } = await client.classProgress.difficulties({ classId })
    expect(misunderstood).not.toBeNull()
    expect(hardest.every(({ rule, key }) => rule !== null && key.label === 'fact')).toBe(true)
  })

  it('calls nothing hard for a class that two alone were asked', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(core, 'Class 8b', [pupil('Ada', cynical), pupil('Ben', cynical)])
    expect(await client.classProgress.difficulties({ classId })).toMatchObject({ segments: 0, hardest: [], fewest: 3 })
  })

  it('finds all agreed where all said the same, right or wrong', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(core, 'Class 8b', [pupil('Ada', cynical), pupil('Ben', cynical)])
    const { agreement } = await client.classProgress.difficulties({ classId })
    expect(agreement).toEqual({ segments: ALL, alpha: { value: 1, low: 1, high: 1 } })
  })

  it('leaves the place out where the words have left the library, and still tells them', async () => {
    const under = await startCore(FILES)
    const { classId } = await classOf(
      under.core,
      'Class 8b',
      ['Ada', 'Ben', 'Cora'].map(name => pupil(name, cynical, OF_A_TEXT)),
    )
    const before = await under.client.classProgress.difficulties({ classId })
    under.publish(`${COPIES[0]}.study`, 'no study text')
    await under.reopen()
    const after = await under.client.classProgress.difficulties({ classId })
    expect(after.hardest).toEqual(before.hardest.map(segment => ({ ...segment, place: null })))
    expect(before.hardest.every(({ place }) => place !== null)).toBe(true)
  })
})

describe('figures of a class', () => {
  it('do not ask in which order the seats stand, and are the same at each look', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(core, 'Class 8b', pupils(4, 60))
    const before = await client.classProgress.overview({ classId })
    const difficulties = await client.classProgress.difficulties({ classId })
    await client.classes.orderSeats({ classId, seatIds: before.seats.map(({ seatId }) => seatId).toReversed() })
    const after = await client.classProgress.overview({ classId })
    expect(after.seats.map(({ seatId }) => seatId)).toEqual(before.seats.map(({ seatId }) => seatId).toReversed())
    expect(rounded({ ...after, seats: [] })).toEqual(rounded({ ...before, seats: [] }))
    expect(await client.classProgress.difficulties({ classId })).toEqual(difficulties)
  })

  it('under a filter that passes everything are those without one; under any other, of what passes', async () => {
    const { core, client } = await startCore(FILES)
    const { classId, learnerIds } = await classOf(core, 'Class 8b', pupils(3, ALL))
    const all = await client.classProgress.overview({ classId })
    const wide = { from: 0, until: BEGINNING + 99 * DAY_MS }
    expect(await client.classProgress.overview({ classId, filter: wide })).toEqual(all)
    expect(await client.classProgress.difficulties({ classId, filter: wide })).toEqual(
      await client.classProgress.difficulties({ classId }),
    )
    expect(all.choices.texts.map(({ id }) => id)).toEqual(COPIES)
    for (const filter of [{ textId: COPIES[2] }, { skill: all.choices.skills[0] }, { from: BEGINNING + DAY_MS }]) {
      const found = await client.classProgress.overview({ classId, filter })
      let [asked, passed] = [0, 0]
      for (const learnerId of learnerIds) {
        const { both, firstAnswers } = await client.progress.overview({ ...filter, learnerId })
        asked += firstAnswers
        passed += both.right
      }
      expect(found).toMatchObject({ firstAnswers: asked, both: { rate: { asked, right: passed } } })
      expect([found.allFirstAnswers, found.choices]).toEqual([all.allFirstAnswers, all.choices])
    }
  })

  it('leave out who is in no seat of it, and take in a profile of this computer that is', async () => {
    const { core, client } = await startCore(FILES)
    const { classId } = await classOf(core, 'Class 8b', pupils(2, OF_A_TEXT))
    await classOf(core, 'Class 9', pupils(2, ALL))
    expect((await client.classProgress.overview({ classId })).firstAnswers).toBe(2 * OF_A_TEXT)
    const [profile] = await client.profiles.list()
    const { seatIds } = await client.classes.addSeats({ classId, names: ['Here'] })
    await client.classes.seatLearner({ seatId: seatIds[0] ?? '', learnerId: profile?.id ?? '' })
    expect((await client.classProgress.overview({ classId })).seats[2]).toMatchObject({ learnerId: profile?.id })
  })

  it.each(['overview', 'difficulties'] as const)(
    '%s refuses a class that is gone, and what is no class',
    async verb => {
      const { client } = await startCore(FILES)
      expect(await refusal(client.classProgress[verb]({ classId: 'gone' }))).toMatchObject({
        ...{ code: 'NOT_FOUND', data: { what: 'class' } },
      })
      for (const classId of ['', '../x', "' OR 1=1 --", 'x'.repeat(65)]) {
        expect((await refusal(client.classProgress[verb]({ classId }))).code).toBe('BAD_REQUEST')
      }
      const odd = { classId: 'gone', filter: { skill: 'no-skill' as 'hedge' } }
      expect((await refusal(client.classProgress[verb](odd))).code).toBe('BAD_REQUEST')
    },
  )
})

/** Sums in another order differ in their last digits. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one))

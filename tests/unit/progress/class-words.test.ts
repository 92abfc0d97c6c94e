import { describe, expect, it } from 'vitest'
import type { ClassOverview, ClassSegment, ClassTest, SeatFigures } from '../../../src-main/contract/class-progress'
import { agreementWords } from '../../../src-renderer/features/class/progress/agreement-words'
import { certainFinding, hardFinding } from '../../../src-renderer/features/class/progress/class-hard-words'
import { classSkillSteps } from '../../../src-renderer/features/class/progress/class-skill-steps'
import {
  classRestingWords,
  classStandingWords,
} from '../../../src-renderer/features/class/progress/class-standing-words'
import { classSurenessWords } from '../../../src-renderer/features/class/progress/class-sureness-words'
import { classTestRests, classTestWords } from '../../../src-renderer/features/class/progress/class-test-words'
import { seatFile, seatRows } from '../../../src-renderer/features/class/progress/seat-rows'
import {
  certainWords,
  othersWords,
  rightWords,
  segmentFile,
  sentenceParts,
} from '../../../src-renderer/features/class/progress/segment-row'

const mean = (value: number, margin = 0.2) => ({ value, low: value - margin, high: value + margin, learners: 24 })
const test = (more: Partial<ClassTest> = {}): ClassTest => ({
  ...{ signal: { asked: 600, right: 500 }, noise: { asked: 400, right: 300 }, enough: 24, tooFew: 0, lean: null },
  found: { dPrime: mean(1.5), auc: mean(0.8, 0.05), criterion: mean(0) },
  ...more,
})
const found = (dPrime: number, criterion: number) =>
  test({ found: { dPrime: mean(dPrime), auc: mean(0.8, 0.05), criterion: mean(criterion) } })
const pooled = (right: number, asked: number) => ({ rate: { right, asked }, low: 0, high: 1, learners: 24 })
const seat = (number: number, name: string, more: Partial<SeatFigures> = {}): SeatFigures => ({
  ...{ seatId: `seat-${number}`, number, name, learnerId: null, firstAnswers: 0 },
  ...{ evidence: none, ownership: none },
  ...more,
})
const none = {
  ...{ signal: { asked: 0, right: 0 }, noise: { asked: 0, right: 0 } },
  ...{ missing: { signal: 20, noise: 20 }, found: null },
}

function overview(tests: ClassOverview['tests'], more: Partial<ClassOverview> = {}) {
  return {
    ...{ tests, firstAnswers: 1000, learners: 24, both: pooled(600, 1000), seats: [] },
    byOwner: [{ owner: 'article' as const, ...pooled(90, 100) }],
    rates: {
      ...{ cynicism: pooled(100, 600), credulity: pooled(100, 400) },
      ...{ sourceBlindness: pooled(10, 300), attributionRecognised: pooled(90, 100) },
    },
    ...more,
  }
}

describe('the first sentences about a class', () => {
  it('say what it tells apart, that it leans nowhere, and what it confuses most', () => {
    expect(classStandingWords(overview({ evidence: test(), ownership: test() }))).toBe(
      'The class tells apart well: reported facts from opinions, and the article’s own claims from its sources’. No leaning is shown. Confused most: 100 of 400 opinions called reported fact (25\u00A0%).',
    )
  })

  it('never praise suspicion: who leans to opinion is told what a report is', () => {
    const words = classStandingWords(overview({ evidence: found(1.5, 0.6), ownership: found(0.5, -0.6) }))
    expect(words).toContain('In doubt it leans to opinion and to the article: a report stays a report')
    expect(words).toContain('More often than a coin would the class tells the article’s own claims from its sources’.')
    expect(words).not.toMatch(/critical|careful|sceptic/i)
  })

  it('do not call luck a skill, and say of one test alone what it allows', () => {
    const words = classStandingWords(overview({ evidence: found(0.1, 0), ownership: test({ found: null, enough: 1 }) }))
    expect(words).toMatch(/^It is not shown that the class tells reported facts from opinions\. No leaning/)
    expect(words).not.toContain('sources’.')
    expect(classStandingWords(overview({ evidence: found(-0.5, 0), ownership: found(-0.5, 0) }))).toMatch(/^Less often/)
  })

  it('say what is missing while nobody has enough answers', () => {
    const bare = test({ found: null, enough: 0, tooFew: 2 })
    const words = classStandingWords(
      overview({ evidence: bare, ownership: bare }, { firstAnswers: 12, both: pooled(1, 12) }),
    )
    expect(words).toBe(
      '1 of the class’s 12 first answers was right. What the class tells apart is not said yet: that takes two learners with 20 of a kind.',
    )
  })

  it('say what the figures rest on, and who has none', () => {
    const seats = [seat(1, 'Ada', { firstAnswers: 600 }), seat(2, 'Ben'), seat(3, 'Cora', { firstAnswers: 400 })]
    const known = overview({ evidence: test(), ownership: test() }, { learners: 2, seats })
    expect(classRestingWords(known)).toBe('Only first answers count: 1,000 of 2 learners; 1 seat has none.')
    expect(classRestingWords({ ...known, seats: seats.filter(({ firstAnswers }) => firstAnswers > 0) })).toBe(
      'Only first answers count: 1,000 of 2 learners.',
    )
  })
})

describe('a test of a class', () => {
  it('has no words for a figure that is not there, but says who is missing', () => {
    expect(classTestWords('evidence', test({ found: null, enough: 1 }))).toBe(
      'Nothing is said of the class yet. It takes 1 more learner with 20 first answers about reported facts and 20 about opinions.',
    )
    expect(classTestRests(test({ found: null, enough: 0, tooFew: 2 }), 1)).toBe(
      'So far 2 learners have too few answers and 1 seat has none.',
    )
    expect(classTestRests(test({ found: null, enough: 0 }), 0)).toBe('')
  })

  it('says whose means they are', () => {
    expect(classTestWords('evidence', test())).toBe(
      'The class tells reported facts from opinions well; no leaning is shown.',
    )
    expect(classTestRests(test({ tooFew: 1 }), 0)).toBe(
      'Means over 24 learners with 20 answers or more on each side; 1 learner has too few answers.',
    )
  })

  it('says of being sure what the mean over learners allows', () => {
    expect(classSurenessWords({ enough: 1, tooFew: 3, auc: null })).toMatch(/^Not said yet\. It takes 1 more learner/)
    expect(classSurenessWords({ enough: 24, tooFew: 0, auc: mean(0.7, 0.05) })).toMatch(
      /^Yes,.*0\.70 \(0\.65 to 0\.75\)/,
    )
    expect(classSurenessWords({ enough: 24, tooFew: 0, auc: mean(0.3, 0.05) })).toMatch(/^No,/)
    expect(classSurenessWords({ enough: 24, tooFew: 0, auc: mean(0.5, 0.05) })).toMatch(/^That is not shown/)
  })
})

describe('seat by seat', () => {
  const one = { value: 1.25, low: 0.75, high: 1.75 }
  const seats = [
    seat(2, '=Zoe', {
      firstAnswers: 80,
      evidence: { ...none, missing: { signal: 0, noise: 0 }, found: { dPrime: one, auc: one, criterion: one } },
    }),
    seat(7, 'Ada', {
      firstAnswers: 9,
      evidence: { ...none, signal: { asked: 9, right: 9 }, missing: { signal: 11, noise: 20 } },
    }),
    seat(9, 'Ben'),
  ]

  it('keeps the order of the seats, whatever the figures', () => {
    const rows = seatRows('evidence', seats)
    expect(rows.map(row => [row.seat.number, row.apart?.value ?? row.missing])).toEqual([
      [2, '1.25'],
      [7, '11 and 20 answers missing'],
      [9, 'no answers'],
    ])
  })

  it('is saved by seat numbers unless names are asked for', () => {
    const { head, rows } = seatFile('fact or opinion', 'evidence', seats, 'numbers')
    expect(rows.map(row => row[0])).toEqual(['Pupil 2', 'Pupil 7', 'Pupil 9'])
    expect(rows.every(row => row.length === head.length)).toBe(true)
    expect(rows[0]).toEqual(['Pupil 2', 80, 1.25, 0.75, 1.75, 1.25, 0.75, 1.75])
    expect(seatFile('fact or opinion', 'evidence', seats, 'names').rows.map(row => row[0])).toEqual([
      '=Zoe',
      'Ada',
      'Ben',
    ])
  })
})

describe('a stretch that was hard for a class', () => {
  const segment: ClassSegment = {
    ...{ textId: 'harbour', segmentId: 's01', title: 'The Harbour', words: 'it closed.', place: null, rule: 'hedge' },
    sentence: { text: 'They said it closed.', start: 10, end: 20 },
    ...{ key: { label: 'fact', owner: 'source' }, rate: { asked: 9, right: 3 }, low: 0.1, high: 0.7 },
    mistakes: [
      { mistake: { asked: 'label', key: 'fact', given: 'opinion' }, count: 3 },
      { mistake: { asked: 'owner', key: 'source', given: 'article' }, count: 3 },
      { mistake: { asked: 'label', key: 'fact', given: 'attribution' }, count: 1 },
    ],
    confidentMistakes: 2,
  }

  it('says how many were right, and the most frequent other answers, both of two', () => {
    expect(rightWords(segment)).toBe('3 of 9 learners right')
    expect(othersWords(segment.mistakes)).toBe('3 called it opinion and 3 took it for the article’s own')
    expect([othersWords([]), certainWords({ confidentMistakes: 0 })]).toEqual(['', ''])
    expect(certainWords(segment)).toBe('2 certain and not right')
  })

  it('cuts its sentence at the asked words, and loses none', () => {
    const { before, asked, after } = sentenceParts(segment)
    expect([before, asked, after]).toEqual(['They said ', 'it closed.', ''])
  })

  it('is saved as it is shown', () => {
    const { head, rows } = segmentFile('Hardest stretches', [segment, { ...segment, mistakes: [], rule: null }])
    expect(rows.every(row => row.length === head.length)).toBe(true)
    expect(rows[0]?.slice(-4)).toEqual(['called opinion', 3, 2, 'hedges'])
    expect(rows[1]?.slice(-4)).toEqual([null, null, 2, null])
  })

  it('is counted in words', () => {
    const known = { hardest: Array.from({ length: 8 }, () => segment), hard: 25, segments: 40, fewest: 3 }
    expect(hardFinding(known)).toBe(
      'Of 40 stretches that 3 learners or more have answered, 25 went wrong with somebody. These are the 8 hardest, by the upper end of the interval.',
    )
    expect(hardFinding({ ...known, hard: 0, hardest: [] })).toContain('none went wrong with anybody.')
    expect(hardFinding({ ...known, segments: 0 })).toMatch(/^Nothing is called hard yet/)
    expect(certainFinding({ certain: pooled(0, 0), confident: [] })).toBe('Nobody has said “Certain” yet.')
    expect(certainFinding({ certain: pooled(0, 3), confident: [] })).toBe(
      'Of 3 answers that were certain, 0 were not right.',
    )
    expect(certainFinding({ certain: pooled(1, 3), confident: [] })).toContain(
      '1 was not right (33\u00A0%; 0 to 100\u00A0%); at no stretch',
    )
    expect(certainFinding({ certain: pooled(4, 9), confident: [segment] })).toContain('the best places for a talk')
  })

  it('has an agreement only where there is one', () => {
    expect(agreementWords({ segments: 1, alpha: null })).toBe('')
    expect(agreementWords({ segments: 40, alpha: { value: 0.314, low: -0.021, high: 0.5 } })).toContain(
      '0.31 (−0.02 to 0.50) over 40 stretches',
    )
  })

  it('leads from a skill to its rule only while that is not known, and always to its stretches and texts', () => {
    const steps = (high: number) => classSkillSteps(() => 'c1')({ skill: 'hedge', high }).map(({ name }) => name)
    expect(steps(0.6)).toEqual(['Its rule: hedges', 'Its stretches: hedges', 'Texts: hedges'])
    expect(steps(0.9)).toEqual(['Its stretches: hedges', 'Texts: hedges'])
  })
})

import { describe, expect, it } from 'vitest'
import type { ClassTests, SittingFigures, TestChange, TestOverview } from '../../../src-main/contract/test'
import { sittingResult, type CountedAnswer } from '../../../src-main/domain/assessment/sitting-result'
import {
  classChangeWords,
  formsWords,
  seatTestsFile,
  sittingWords,
} from '../../../src-renderer/features/class/tests/class-test-words'
import { changeRows, changeWords } from '../../../src-renderer/features/test/change-words'
import { chartDescription, chartPoints } from '../../../src-renderer/features/test/occasion-chart'
import { leftOutWords, missingOf, rightWords, sidedRows } from '../../../src-renderer/features/test/result-words'
import { changesFile, sittingsFile } from '../../../src-renderer/features/test/series-files'
import { originWords, seriesRows, startWords } from '../../../src-renderer/features/test/test-page-words'
import { putOffMark, reminderWords } from '../../../src-renderer/features/today/test-reminder'

const DAY = Date.UTC(2026, 2, 3, 12)

function answers(asked: number, right: number): CountedAnswer[] {
  return Array.from({ length: asked }, (_, at): CountedAnswer => {
    const key = at % 2 === 0 ? ('fact' as const) : ('opinion' as const)
    const correct = at < right
    const given = correct ? key : key === 'fact' ? 'opinion' : 'fact'
    return { keyLabel: key, givenLabel: given, keyOwner: 'article', givenOwner: 'article', correct }
  })
}

function sitting(more: Partial<SittingFigures> = {}, asked = 24, right = 16): SittingFigures {
  return {
    ...{ sessionId: 'one', occasion: 'before', form: 'A', drawnFrom: 'library', startedAt: DAY, finishedAt: DAY },
    ...{ asked: 30, answered: 30, counted: asked, ...sittingResult(answers(asked, right)) },
    ...more,
  }
}

function overview(more: Partial<TestOverview> = {}): TestOverview {
  return {
    ...{ drawnFrom: 'library', questions: 30, metBefore: 0, open: null, sittings: [], changes: [] },
    series: [
      { occasion: 'before', state: 'now', from: null },
      { occasion: 'after', state: 'practise', from: null },
      { occasion: 'after-7-days', state: 'waits', from: null },
      { occasion: 'after-28-days', state: 'waits', from: null },
    ],
    ...more,
  }
}

const change = (low: number, high: number, verdict: TestChange['verdict'] = 'not-shown'): TestChange => ({
  ...{ occasion: 'after', verdict, evidence: null, ownership: null },
  gain: { value: (low + high) / 2, low, high },
})

describe('what changed between two tests', () => {
  it('is called better or worse only where the verdict says so, whatever its interval is', () => {
    expect(changeWords(change(0.1, 0.9, 'better'))).toContain('better than before practice, by more than luck explains')
    expect(changeWords(change(-0.9, -0.1, 'worse'))).toContain('fewer right')
    for (const open of [change(-0.1, 0.9), change(0.1, 0.9), change(-0.9, -0.1)]) {
      expect(changeWords(open)).toContain('it is not shown')
    }
    expect(changeWords({ ...change(0, 0), gain: null })).toContain('nothing was left to gain')
    expect(changeWords({ ...change(0, 0, 'worse'), gain: null })).toContain('fewer right')
  })

  it('stands in a table with intervals, and says where there are too few', () => {
    expect(changeRows([change(-0.12, 0.69)])).toEqual([
      {
        ...{ name: 'After practice', gain: '+0.28', gainRange: '−0.12 to\u00A0+0.69' },
        ...{ evidence: '–', evidenceRange: 'too few', ownership: '–', ownershipRange: 'too few' },
      },
    ])
    expect(changesFile([change(0, 0.5)]).rows[0]?.slice(0, 4)).toEqual(['After practice', 0.25, 0, 0.5])
  })
})

describe('the result of a test', () => {
  it('is said with its interval, and what was left out with its reason', () => {
    expect(rightWords(sitting())).toMatch(/^16 of 24 right .*: 67.%, and probably 47 to 82.%\.$/)
    expect(leftOutWords(sitting())).toBe(
      '6 answers of 30 do not count, since the key had been seen before or is no longer scored.',
    )
    expect(leftOutWords(sitting({ answered: 24 }))).toBe(
      'It was ended early: 24 of 30 questions were answered, and these count.',
    )
    expect(rightWords(sitting({}, 0, 0))).toContain('Nothing counts')
  })

  it('shows d′ and leaning of a test with enough items, and says what the other misses', () => {
    const one = sitting()
    expect(sidedRows(one).map(({ name }) => name)).toEqual(['Fact or opinion'])
    expect(missingOf('evidence', one.evidence)).toBe('')
    expect(missingOf('ownership', one.ownership)).toContain('8 more about sources’ claims')
  })

  it('is drawn where something counts, and told in words', () => {
    const points = chartPoints([sitting(), sitting({ occasion: 'after', ...sittingResult([]), counted: 0 })])
    expect(points.map(({ share }) => share)).toEqual([16 / 24, null, null, null])
    expect(chartDescription([sitting()])).toMatch(/Before practice: 16 of 24, 67.%, probably 47 to 82.%/)
    const { head, rows } = sittingsFile([sitting()])
    expect(rows[0]).toHaveLength(head.length)
  })
})

describe('the page of the test', () => {
  it('says where the questions are from and how many would not count', () => {
    expect(originWords(overview())).toContain('What you have met before does not count.')
    expect(originWords(overview({ metBefore: 4 }))).toContain('4 of 30 you had met before do not count.')
    expect(originWords(overview({ metBefore: 1 }))).toContain('1 of 30 you had met before does not count.')
    expect(originWords(overview({ drawnFrom: 'kept' }))).not.toContain('library')
  })

  it('offers the test that may be taken, or to go on with the open one, or nothing', () => {
    expect(startWords(overview())).toEqual({ name: 'Start the test', words: 'Next: the test before practice.' })
    const open = { sessionId: 'one', occasion: 'after', position: 8, asked: 30 } as const
    expect(startWords(overview({ open }))?.name).toBe('Go on with the test')
    const series = overview().series.map(one => ({ ...one, state: 'taken' as const }))
    expect(startWords(overview({ series }))).toBeNull()
  })

  it('says of each occasion how it stands', () => {
    const series = [
      { occasion: 'before', state: 'taken', from: null },
      { occasion: 'after', state: 'taken', from: null },
      { occasion: 'after-7-days', state: 'skipped', from: DAY },
      { occasion: 'after-28-days', state: 'waits', from: DAY },
    ] as const
    expect(seriesRows(overview({ series: [...series], sittings: [sitting()] })).map(({ words }) => words)).toEqual([
      'Taken on 3 March 2026, form A.',
      'Taken.',
      'Passed over, since a later one has come.',
      'From 3 March 2026 on.',
    ])
  })
})

describe('the reminder in Today', () => {
  const due = { state: 'due', occasion: 'after-7-days', position: 1, total: 30, from: DAY } as const

  it('says what is due, or what goes on', () => {
    expect(reminderWords(due)).toMatchObject({ to: '/test', action: 'Look at the test' })
    expect(reminderWords({ ...due, state: 'open', position: 8 }).words).toContain('question 8 of 30')
  })

  it('put off comes again tomorrow, and for another test', () => {
    const mark = putOffMark(due, new Date(2026, 2, 3, 9))
    expect(putOffMark(due, new Date(2026, 2, 3, 23))).toBe(mark)
    expect(putOffMark(due, new Date(2026, 2, 4))).not.toBe(mark)
    expect(putOffMark({ ...due, occasion: 'after-28-days' }, new Date(2026, 2, 3))).not.toBe(mark)
  })
})

describe('the tests of a class', () => {
  const seat = (number: number, sittings: SittingFigures[]): ClassTests['seats'][number] => ({
    ...{ seatId: `seat-${number}`, number, name: `Name ${number}`, learnerId: 'ada', sittings },
  })

  it('say nothing of fewer than two, and better only where the verdict says so', () => {
    const one = { occasion: 'after', learners: 1, verdict: 'not-shown', gain: null, effect: null } as const
    expect(classChangeWords(one)).toContain('fewer than two learners who took both; one has')
    const of = (verdict: 'better' | 'not-shown' | 'worse') => {
      return classChangeWords({ ...one, verdict, learners: 9, gain: { value: 0.1, low: 0.01, high: 0.2 } })
    }
    expect(of('better')).toContain('did better')
    expect(of('not-shown')).toContain('not shown')
    expect(of('worse')).toContain('fewer right')
  })

  it('are saved by seat numbers unless names are asked for', () => {
    const seats = [seat(7, [sitting({ answered: 24 })]), seat(8, [])]
    expect(seatTestsFile(seats, 'numbers').rows[0]?.slice(0, 6)).toEqual(['Pupil 7', 'A', 16, 24, 24, 30])
    expect(seatTestsFile(seats, 'names').rows[1]?.slice(0, 2)).toEqual(['Name 8', null])
    expect(sittingWords(seats[0]!, 'before')).toEqual({
      words: '16 of 24, 67\u00A0%',
      notes: ['form A', 'ended early'],
    })
    expect(sittingWords(seats[1]!, 'before')).toBeNull()
    expect(formsWords([...seats, seat(9, [sitting({ form: 'B' })])], 'before')).toBe('A 1, B 1')
  })
})

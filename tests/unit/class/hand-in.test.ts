import { describe, expect, it } from 'vitest'
import type { SeatedLearner, Seat } from '../../../src-main/contract/class'
import { classHeadWords, handedInWords } from '../../../src-renderer/features/class/class-words'
import { goesIn, type HandInState } from '../../../src-renderer/features/class/hand-in/hand-in-file'
import { allWords, stateWords } from '../../../src-renderer/features/class/hand-in/hand-in-words'
import { alphabetical, moved } from '../../../src-renderer/features/class/names/seat-order'
import { NEW_SEAT, newSeatName, seatChoices } from '../../../src-renderer/features/class/seat-choices'
import { seatName } from '../../../src-renderer/features/class/seat-words'

const learner = (answers: number, handIns = 1): SeatedLearner => ({
  ...{ id: 'learner', name: 'Ada', handedIn: true, answers, firstAnswers: answers },
  ...{ lastAt: handIns > 0 ? Date.UTC(2026, 10, 23, 12) : null, handIns },
})
const seat = (number: number, name: string, of: SeatedLearner | null = null): Seat => ({
  ...{ id: `seat-${number}`, number, name, learner: of },
})

describe('a record', () => {
  const alone = { makesPlace: false, taken: [] }

  it('goes in by itself where its place is known', () => {
    for (const by of ['learner', 'name'] as const) {
      expect(goesIn({ by, seatId: 'seat-1' }, { name: 'Ada', newRulings: 0 }, alone)).toEqual({
        kind: 'here',
        seatId: 'seat-1',
      })
    }
  })

  it('is asked about where no name fits, and where it would change keys for everybody', () => {
    expect(goesIn({ by: 'nothing' }, { name: 'Ada', newRulings: 0 }, alone)).toBeNull()
    expect(goesIn({ by: 'learner', seatId: 'seat-1' }, { name: 'Ada', newRulings: 1 }, alone)).toBeNull()
    expect(goesIn({ by: 'nothing' }, { name: 'Ada', newRulings: 1 }, { ...alone, makesPlace: true })).toBeNull()
  })

  it('makes a place on a list without names, under a name that is free', () => {
    const empty = { makesPlace: true, taken: [{ name: 'ada' }] }
    expect(goesIn({ by: 'nothing' }, { name: 'Ada', newRulings: 0 }, empty)).toEqual({ kind: 'new', name: 'Ada 2' })
  })
})

describe('the places for a record', () => {
  it('are the free one of its name, a new one, and the others that are free', () => {
    const seats = [seat(1, 'Ben'), seat(2, 'Cy', learner(3)), seat(3, 'ADA')]
    expect(seatChoices(seats, 'Ada').map(({ value }) => value)).toEqual(['seat-3', NEW_SEAT, 'seat-1'])
    expect(seatChoices(seats, 'Eva')[0]).toEqual({ value: NEW_SEAT, name: 'A new place: Eva' })
  })

  it('are numbered where the name is taken, within its length', () => {
    expect(newSeatName([{ name: 'ada' }, { name: 'Ada 2' }], 'Ada')).toBe('Ada 3')
    expect(newSeatName([{ name: 'x'.repeat(40) }], 'x'.repeat(40))).toBe(`${'x'.repeat(38)} 2`)
    expect(newSeatName([{ name: '🙂'.repeat(20) }], '🙂'.repeat(20))).toBe(`${'🙂'.repeat(19)} 2`)
  })
})

describe('words about handing in', () => {
  const done = (newEvents: number): HandInState => ({
    ...{ step: 'done', seatId: 'seat-1', name: 'Ada', newAnswers: newEvents, newEvents },
  })
  const file = (state: HandInState) => ({
    id: 1,
    file: new File([], 'a.jsonl'),
    state,
    chosen: null,
    makesPlace: false,
  })

  it('tell of one file what came of it', () => {
    expect(stateWords({ step: 'reading', share: 0.418 })).toBe('Reading, 42 %')
    expect(stateWords(done(1))).toBe('Ada: 1 new answer.')
    expect(stateWords(done(0))).toBe('Ada: nothing is new, and nothing was changed.')
    expect(stateWords({ step: 'refused', why: 'It is damaged.', retry: false })).toBe('It is damaged.')
  })

  it('count what came of all', () => {
    expect(allWords([file(done(2)), file(done(0)), file({ step: 'left' })])).toBe(
      '3 files: 1 brought in, 1 with nothing new, 1 left out.',
    )
    expect(allWords([file({ step: 'refused', why: '', retry: false })])).toBe('1 file: 1 refused.')
  })

  it('say of a class who handed in, and how much there is to look at', () => {
    expect(handedInWords({ seats: [seat(1, 'Ada'), seat(2, 'Ben')] })).toBe('Nobody of 2 has handed in yet.')
    expect(handedInWords({ seats: [seat(1, 'Ada', learner(1)), seat(2, 'Ben')] })).toBe(
      '1 of 2 has handed in. There is 1 answer to look at.',
    )
    expect(handedInWords({ seats: [seat(1, 'Ada', learner(1))] })).toContain('1 of 1 has handed in.')
    expect(handedInWords({ seats: [seat(1, 'Ada', learner(1200)), seat(2, 'Ben', learner(0))] })).toBe(
      'All 2 have handed in. There are 1,200 answers to look at.',
    )
    expect(handedInWords({ seats: [seat(1, 'Ada', learner(5, 0))] })).toContain('Nobody of 1')
  })

  it('say of each list how it stands', () => {
    const head = { id: 'class', name: '7b', createdAt: 0 }
    expect(classHeadWords({ ...head, seats: 0, handedIn: 0, lastAt: null })).toBe('0 names')
    expect(classHeadWords({ ...head, seats: 1, handedIn: 0, lastAt: null })).toBe('1 name · nobody has handed in yet')
    expect(classHeadWords({ ...head, seats: 30, handedIn: 28, lastAt: Date.UTC(2026, 10, 23, 12) })).toBe(
      '30 names · 28 handed in · last on 23 November 2026',
    )
  })

  it('call a pupil by name on the screen, and by number where names are not shown', () => {
    expect(seatName(seat(7, 'Ada'), 'names')).toBe('Ada')
    expect(seatName(seat(7, 'Ada'), 'numbers')).toBe('Pupil 7')
  })
})

describe('the order of a list', () => {
  const seats = [seat(1, 'Zoé'), seat(2, 'ada'), seat(3, 'Pupil 10'), seat(4, 'Pupil 9'), seat(5, 'Émile')]

  it('is by name as a register has it', () => {
    expect(alphabetical({ seats })).toEqual(['seat-2', 'seat-5', 'seat-4', 'seat-3', 'seat-1'])
  })

  it('changes by one place, and not beyond its ends', () => {
    const ids = ['seat-1', 'seat-2', 'seat-3', 'seat-4', 'seat-5']
    expect(moved({ seats }, 'seat-2', -1)).toEqual(['seat-2', 'seat-1', 'seat-3', 'seat-4', 'seat-5'])
    expect(moved({ seats }, 'seat-1', 1)).toEqual(['seat-2', 'seat-1', 'seat-3', 'seat-4', 'seat-5'])
    for (const [id, by] of [
      ['seat-1', -1],
      ['seat-5', 1],
      ['nobody', 1],
    ] as const) {
      expect(moved({ seats }, id, by)).toEqual(ids)
    }
  })
})

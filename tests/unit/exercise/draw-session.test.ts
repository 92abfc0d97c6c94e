import { describe, expect, it } from 'vitest'
import { candidateOf, type Candidate } from '../../../src-main/domain/exercise/candidate'
import { drawSession } from '../../../src-main/domain/exercise/draw-session'
import { randomFrom } from '../../../src-main/domain/exercise/random'
import { harbour, scoredSegment } from '../../fixtures/study-texts'

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  kind: 'opinion-article',
  plain: false,
  difficulty: 3,
  urgency: 0,
  reserve: false,
  shows: [id],
  ...change,
})
const many = (count: number, name: string, change: Partial<Candidate>) =>
  Array.from({ length: count }, (_, at) => candidate(`${name}${at}`, change))

describe('a candidate', () => {
  const text = harbour()
  it.each([
    ['s02', 'fact-article', true],
    ['s06', 'fact-source', true],
    ['s07', 'opinion-source', false],
    ['s10', 'attribution', false],
    ['s11', 'fact-source', false],
  ] as const)('knows its kind and whether it is plain: %s', (id, kind, plain) => {
    const standing = { difficulty: 2, urgency: 0, reserve: false, shows: [id] }
    const made = candidateOf({ exercise: 'sort', segmentId: id }, scoredSegment(text, id), text.sources, standing)
    expect(made).toEqual({ id: `sort ${id}`, kind, plain, ...standing })
  })
})

describe('drawing a session', () => {
  it('draws the same for the same seed and otherwise for another', () => {
    const pool = many(60, 'o', {})
    const draw = (seed: string) => drawSession(pool, 12, randomFrom(seed))
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })

  it('has two fifths of plain segments, where equal shares of each kind would give a quarter', () => {
    const pool = [
      ...many(40, 'o', {}),
      ...many(40, 's', { kind: 'opinion-source' }),
      ...many(40, 'a', { kind: 'attribution' }),
      ...many(6, 'p', { kind: 'fact-article', plain: true }),
    ]
    const plain = drawSession(pool, 12, randomFrom('x')).filter(id => id.startsWith('p'))
    expect(plain).toHaveLength(5)
  })

  it('asks plain segments again where the unseen have too few, and is rather shorter than unbalanced', () => {
    const pool = [
      ...many(7, 'o', {}),
      ...many(1, 'p', { kind: 'fact-article', plain: true }),
      ...many(9, 'r', { kind: 'fact-source', plain: true, reserve: true }),
      ...many(9, 'n', { kind: 'opinion-source', reserve: true }),
    ]
    const drawn = drawSession(pool, 12, randomFrom('x')).map(id => id.charAt(0))
    expect(drawn.toSorted().join('')).toBe('ooooooop' + 'rrrr')
    const few = drawSession(pool.slice(0, 2).concat(pool.slice(8)), 12, randomFrom('x')).map(id => id.charAt(0))
    expect(few.toSorted().join('')).toBe('oorr')
  })

  it('asks nothing again while enough unseen ones are plain', () => {
    const pool = [
      ...many(20, 'p', { kind: 'fact-article', plain: true }),
      ...many(20, 'o', {}),
      ...many(20, 'r', { kind: 'fact-source', plain: true, reserve: true }),
    ]
    expect(drawSession(pool, 12, randomFrom('x')).filter(id => id.startsWith('r'))).toEqual([])
  })

  it('never asks what the feedback on another question of the session shows', () => {
    const pool = ['a', 'b', 'c'].flatMap(name => [
      candidate(`${name}-inks`, { shows: [name, `${name}2`] }),
      candidate(`${name}-attribution`, { shows: [name, `${name}2`] }),
    ])
    const drawn = drawSession(pool, 12, randomFrom('x'))
    expect(new Set(drawn.map(id => id.charAt(0))).size).toBe(drawn.length)
    expect(drawn).toHaveLength(3)
  })

  it('has every kind in it, and does not use up the rare ones in one session', () => {
    const pool = [
      ...many(50, 'o', { kind: 'opinion-source' }),
      ...many(8, 'a', { kind: 'attribution' }),
      ...many(8, 's', {}),
      ...many(50, 'p', { kind: 'fact-article', plain: true }),
    ]
    const drawn = drawSession(pool, 12, randomFrom('x'))
    for (const name of ['a', 's']) {
      const count = drawn.filter(id => id.startsWith(name)).length
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThan(3)
    }
  })

  it('begins with the easier ones and leaves the hard for later sessions', () => {
    const pool = [...many(12, 'hard', { difficulty: 5 }), ...many(6, 'easy', { difficulty: 1 })]
    const drawn = drawSession(pool, 8, randomFrom('x'))
    expect(drawn.slice(0, 3).every(id => id.startsWith('easy'))).toBe(true)
    expect(drawn.filter(id => id.startsWith('easy'))).toHaveLength(6)
  })

  it('takes all confident mistakes before the others, of whatever kind', () => {
    const pool = [
      ...many(9, 'a', { kind: 'attribution', urgency: 1 }),
      ...many(5, 'o', { urgency: 3 }),
      ...many(5, 's', { kind: 'opinion-source', urgency: 3 }),
    ]
    expect(drawSession(pool, 10, randomFrom('x')).some(id => id.startsWith('a'))).toBe(false)
  })

  it('brings confident mistakes back first', () => {
    const pool = [candidate('guess', { urgency: 1, difficulty: 1 }), candidate('certain', { urgency: 3 })]
    expect(drawSession(pool, 2, randomFrom('x'))).toEqual(['certain', 'guess'])
  })

  it('draws nothing from nothing', () => {
    expect(drawSession([], 12, randomFrom('x'))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../src-main/domain/exercise/random'
import { DIDACTIC_ORDER } from '../../../src-main/domain/learning/new-skill'
import { BySchedule } from '../../simulate/arms/by-schedule'
import { atRandom, massed } from '../../simulate/arms/in-order'
import { articleMaker } from '../../simulate/material/article'
import { madeUp } from '../../simulate/material/made-up'
import { makeMaterial } from '../../simulate/material/material'

const { texts, unseen } = makeMaterial(madeUp, 'arms')
const loads = [12, 7, 0, 12, 19].map((questions, at) => ({ questions, introductions: at % 2 }))
const DAY = 86_400_000

describe('the material', () => {
  it('is two fifths plain and more, as the codebook wishes of a library', () => {
    const segments = texts.flatMap(text => text.segments)
    expect(segments).toHaveLength(990)
    expect(segments.filter(({ plain }) => plain).length / segments.length).toBeGreaterThan(0.4)
    expect(unseen.asMade).toHaveLength(1000)
  })

  it('trains every skill alike where that is asked', () => {
    for (const { unseen } of [makeMaterial(madeUp, 'x'), makeMaterial(articleMaker(), 'x')]) {
      for (const skill of DIDACTIC_ORDER) {
        expect(unseen.evenly.filter(({ skills }) => skills.includes(skill)).length).toBeGreaterThanOrEqual(52)
      }
    }
  })
})

describe.each([
  ['random order', atRandom],
  ['massed practice', massed],
])('%s', (_, arm) => {
  it('asks as many questions and shows as many worked examples each day as it is told, and nothing twice', () => {
    const one = arm(texts, loads, randomFrom('x'))
    const sittings = loads.map((_, at) => one.sitting(at * DAY))
    expect(sittings.map(({ questions }) => questions.length)).toEqual([12, 7, 0, 12, 19])
    expect(sittings.map(({ introduces }) => introduces.length)).toEqual([0, 1, 0, 1, 0])
    const asked = sittings.flatMap(({ questions }) => questions)
    expect(new Set(asked).size).toBe(asked.length)
  })
})

it('massed practice goes skill by skill', () => {
  const arm = massed(texts, [{ questions: 190, introductions: 0 }], randomFrom('x'))
  const { questions } = arm.sitting(0)
  DIDACTIC_ORDER.forEach((skill, at) => {
    const block = questions.slice(10 * at, 10 * (at + 1))
    expect(block.filter(({ skills }) => skills.includes(skill)).length, skill).toBeGreaterThanOrEqual(9)
  })
})

it('the schedule begins with a text, and asks again first what was surely mistaken', () => {
  const arm = new BySchedule(texts, randomFrom('x'))
  const first = arm.sitting(0).questions
  expect(first).toHaveLength(12)
  expect(texts.some(({ segments }) => first.every(one => segments.some(segment => segment === one)))).toBe(true)
  const [mistaken] = first
  for (const one of first) {
    const correct = one !== mistaken
    arm.answered(one, { label: one.label, owner: one.owner, correct, confidence: 3 })
  }
  const [asked] = arm.sitting(2 * DAY).questions
  expect(asked?.skills.some(skill => mistaken?.skills.includes(skill))).toBe(true)
})

import type { Kind } from '../../../src-main/domain/exercise/candidate'
import type { Random } from '../../../src-main/domain/exercise/random'
import { DIFFICULTIES, type Skill } from '../../../src-main/domain/labelling/codebook'
import { drawWeighted, keyOf, type MadeSegment, type Maker } from './material'

interface Share {
  /** Of a hundred segments or so. */
  readonly weight: number
  readonly kinds: readonly (readonly [Kind, number])[]
}

/** Well-sourced reporting for the most part, two fifths and more of it plain, as the codebook's section 8 wishes. */
const SHARES: Readonly<Record<Skill, Share>> = {
  'own-voice-fact': { weight: 26, kinds: [['fact-article', 1]] },
  'speech-act-as-news': { weight: 7, kinds: [['fact-article', 1]] },
  'indirect-speech': {
    weight: 11,
    kinds: [
      ['attribution', 5],
      ['fact-source', 6],
    ],
  },
  'direct-quote': {
    weight: 9,
    kinds: [
      ['attribution', 4],
      ['fact-source', 2],
      ['opinion-source', 3],
    ],
  },
  'according-to': {
    weight: 8,
    kinds: [
      ['attribution', 3],
      ['fact-source', 5],
    ],
  },
  'attributed-opinion': { weight: 7, kinds: [['opinion-source', 1]] },
  'unnamed-source': {
    weight: 5,
    kinds: [
      ['attribution', 2],
      ['fact-source', 3],
    ],
  },
  'turn-carryover': {
    weight: 5,
    kinds: [
      ['fact-source', 3],
      ['opinion-source', 2],
    ],
  },
  hedge: {
    weight: 4,
    kinds: [
      ['fact-article', 2],
      ['fact-source', 1],
      ['opinion-article', 1],
    ],
  },
  'loaded-word': {
    weight: 4,
    kinds: [
      ['fact-article', 1],
      ['opinion-article', 1],
    ],
  },
  booster: {
    weight: 3,
    kinds: [
      ['fact-article', 1],
      ['opinion-article', 1],
      ['opinion-source', 1],
    ],
  },
  'nested-attribution': {
    weight: 3,
    kinds: [
      ['attribution', 1],
      ['fact-source', 2],
    ],
  },
  'motive-reading': {
    weight: 3,
    kinds: [
      ['opinion-article', 2],
      ['opinion-source', 1],
    ],
  },
  prediction: {
    weight: 3,
    kinds: [
      ['opinion-article', 1],
      ['opinion-source', 2],
    ],
  },
  generalisation: {
    weight: 3,
    kinds: [
      ['opinion-article', 2],
      ['opinion-source', 1],
    ],
  },
  'lapsed-attribution': { weight: 2, kinds: [['fact-article', 1]] },
  'scare-quote': { weight: 2, kinds: [['fact-article', 1]] },
  presupposition: {
    weight: 2,
    kinds: [
      ['fact-article', 1],
      ['opinion-article', 1],
    ],
  },
  'rhetorical-question': {
    weight: 2,
    kinds: [
      ['opinion-article', 1],
      ['opinion-source', 1],
    ],
  },
}

const shares = Object.entries(SHARES) as [Skill, Share][]
/** As often a segment trains a second skill, one that is found with its kind. */
const SECOND_SKILL = 0.4
const DIFFICULTY_WEIGHTS = [15, 30, 30, 18, 7] as const
const SUSPICIOUS: readonly Skill[] = ['loaded-word', 'booster', 'scare-quote', 'unnamed-source']

/** A library that is made up. */
export const madeUp: Maker = {
  name: 'made-up library',
  draw: random =>
    make(
      drawWeighted(
        shares.map(([skill, { weight }]) => [skill, weight]),
        random,
      ),
      random,
    ),
  drawOf: make,
}

function make(skill: Skill, random: Random): MadeSegment {
  const kind = drawWeighted(SHARES[skill].kinds, random)
  const others = shares.filter(([other, { kinds }]) => other !== skill && kinds.some(([one]) => one === kind))
  const second = drawWeighted(
    others.map(([other, { weight }]) => [other, weight]),
    random,
  )
  const skills = random() < SECOND_SKILL ? [skill, second] : [skill]
  const difficulty = drawWeighted(
    DIFFICULTIES.map((one, at) => [one, DIFFICULTY_WEIGHTS[at] ?? 0]),
    random,
  )
  const plain = kind.startsWith('fact') && !skills.some(one => SUSPICIOUS.includes(one))
  return { ...keyOf(kind), kind, plain, difficulty, skills }
}

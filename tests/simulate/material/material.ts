import type { Kind } from '../../../src-main/domain/exercise/candidate'
import { randomFrom, shuffled, type Random } from '../../../src-main/domain/exercise/random'
import {
  SKILLS,
  type Difficulty,
  type Label,
  type Owner,
  type Skill,
} from '../../../src-main/domain/labelling/codebook'
import type { Asked } from '../learner/learner'

/** What practice and tests need to know of a segment; its words do not matter here. */
export interface MadeSegment extends Asked {
  readonly kind: Kind
  readonly plain: boolean
  readonly difficulty: Difficulty
}

export interface MadeText {
  readonly id: string
  readonly level: Difficulty
  readonly segments: readonly (MadeSegment & { readonly id: string })[]
}

export interface Material {
  readonly texts: readonly MadeText[]
  /** In no text: what the tests ask. As news is made, and with every skill alike. */
  readonly unseen: { readonly asMade: readonly MadeSegment[]; readonly evenly: readonly MadeSegment[] }
}

/** Makes segments one by one. */
export interface Maker {
  readonly name: string
  draw(random: Random): MadeSegment
  /** One that trains the skill. */
  drawOf(skill: Skill, random: Random): MadeSegment
}

/** As many study texts as Winnow is to come with, each of the length of the article. */
const LEVELS = [1, 1, 2, 2, 3, 3, 4, 4, 5] as const
const TEXT_SEGMENTS = 110
const UNSEEN_SEGMENTS = 1000

export function makeMaterial(maker: Maker, seed: string): Material {
  const random = randomFrom(seed)
  const texts = shuffled(LEVELS, random).map((level, at) => ({
    id: `text-${at}`,
    level,
    segments: Array.from({ length: TEXT_SEGMENTS }, (_, n) => ({ id: `s${n}`, ...maker.draw(random) })),
  }))
  const asMade = Array.from({ length: UNSEEN_SEGMENTS }, () => maker.draw(random))
  const evenly = Array.from({ length: UNSEEN_SEGMENTS }, (_, n) =>
    maker.drawOf(SKILLS[n % SKILLS.length] as Skill, random),
  )
  return { texts, unseen: { asMade, evenly } }
}

/** One of `choices` by their weights. */
export function drawWeighted<T>(choices: readonly (readonly [T, number])[], random: Random): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  throw new RangeError('Nothing to choose from.')
}

export function keyOf(kind: Kind): { readonly label: Label; readonly owner: Owner | null } {
  const [label, owner = null] = kind.split('-') as [Label, Owner?]
  return { label, owner }
}

import { shuffled, type Random } from '../../../src-main/domain/exercise/random'
import { SKILLS, type Skill } from '../../../src-main/domain/labelling/codebook'
import { DIDACTIC_ORDER } from '../../../src-main/domain/learning/new-skill'
import type { MadeSegment, MadeText } from '../material/material'
import type { Arm, Load, Sitting } from './arm'

/** An arm that looks at no answer: what it asks is fixed beforehand, day by day as many as the schedule asked. */
class InOrder implements Arm {
  private readonly questions: MadeSegment[]
  private readonly loads: Load[]
  private readonly newSkills: (questions: readonly MadeSegment[], count: number) => readonly Skill[]

  constructor(questions: readonly MadeSegment[], loads: readonly Load[], newSkills: InOrder['newSkills']) {
    this.questions = [...questions]
    this.loads = [...loads]
    this.newSkills = newSkills
  }

  sitting(): Sitting {
    const load = this.loads.shift() ?? { questions: 0, introductions: 0 }
    const questions = this.questions.splice(0, load.questions)
    return { introduces: this.newSkills(questions, load.introductions), questions }
  }

  answered(): void {}
}

/** Any segment of any text in any order; worked examples of skills in any order too. */
export function atRandom(texts: readonly MadeText[], loads: readonly Load[], random: Random): Arm {
  const skills = shuffled(SKILLS, random)
  return new InOrder(shuffled(allOf(texts), random), loads, (_, count) => skills.splice(0, count))
}

/**
 * Skill by skill: each gets an equal block of questions in the order in which the schedule introduces skills, as far as
 * the texts have them; what is left of the course is filled by chance. Worked examples are those of the block.
 */
export function massed(texts: readonly MadeText[], loads: readonly Load[], random: Random): Arm {
  const total = loads.reduce((sum, { questions }) => sum + questions, 0)
  const waiting = new Set(shuffled(allOf(texts), random))
  const blocks = DIDACTIC_ORDER.flatMap((skill, at) => {
    const size =
      Math.floor(((at + 1) * total) / DIDACTIC_ORDER.length) - Math.floor((at * total) / DIDACTIC_ORDER.length)
    const block = [...waiting].filter(({ skills }) => skills.includes(skill)).slice(0, size)
    for (const segment of block) waiting.delete(segment)
    return block.map(segment => ({ segment, skill }))
  })
  const blockOf = new Map(blocks.map(({ segment, skill }) => [segment, skill]))
  const ofBlock = ([first]: readonly MadeSegment[], count: number) => {
    const skill = first && (blockOf.get(first) ?? first.skills[0])
    return Array.from({ length: skill ? count : 0 }, () => skill as Skill)
  }
  return new InOrder([...blocks.map(({ segment }) => segment), ...waiting], loads, ofBlock)
}

const allOf = (texts: readonly MadeText[]): MadeSegment[] => texts.flatMap(({ segments }) => segments)

import type { Random } from '../../../src-main/domain/exercise/random'
import type { Skill } from '../../../src-main/domain/labelling/codebook'
import { answerBy, type Decider, type Given, type Key } from './answering'
import type { LearnerSet } from './learner-sets'
import { RuleMemory } from './rule-memory'

/**
 * Without the rule and with it. Of Pew 2018 (26 % had all five factual statements right, 35 % all five opinions) d′ is
 * about 1.6 for plain statements without a source; sentences of an article are harder. 2.5 is nine of ten right. What
 * the arms differ by grows with the distance of the two, and its sign does not depend on it.
 */
const D_PRIME = { without: 0.7, with: 2.5 }
/** Leanings of who does not know the rule: to opinion, and to the article. */
const LEANING = { evidence: 0.4, ownership: -0.4 }

export interface Asked extends Key {
  readonly skills: readonly Skill[]
}

/** Seconds for an answer with its feedback, and for a worked example. */
const SECONDS = { answer: 30, example: 20 }

/** A made-up learner: rules known or not (`RuleMemory`) make the answers (`answerBy`), and answers teach rules. */
export class Learner {
  private readonly memory: RuleMemory
  private readonly uptake: number
  private readonly random: Random

  constructor({ memory, uptake }: LearnerSet, random: Random) {
    this.memory = new RuleMemory(memory)
    this.uptake = uptake
    this.random = random
  }

  rest(seconds: number): void {
    this.memory.passBetweenSessions(seconds)
  }

  /** A question of practice, with the feedback that teaches. */
  practise(asked: Asked): Given {
    const given = this.answer(asked, this.random)
    this.memory.passInSession(SECONDS.answer)
    for (const skill of asked.skills) this.takeIn(skill)
    return given
  }

  /** A question of a test: no feedback, and nothing learned. */
  answer(asked: Asked, random: Random): Given {
    return answerBy(this.decide(asked.skills, random), asked, random)
  }

  study(skill: Skill): void {
    this.memory.passInSession(SECONDS.example)
    this.takeIn(skill)
  }

  private takeIn(skill: Skill): void {
    if (this.random() < this.uptake) this.memory.lay(skill)
  }

  /** Each rule that the question is about comes to mind or not; discernment and leaning go with how many do. */
  private decide(skills: readonly Skill[], random: Random): Decider {
    const known = skills.filter(skill => random() < this.memory.chanceToKnow(skill)).length / skills.length
    const { without, with: having } = D_PRIME
    const lean = 1 - known
    return {
      dPrime: without + (having - without) * known,
      evidence: LEANING.evidence * lean,
      ownership: LEANING.ownership * lean,
    }
  }
}

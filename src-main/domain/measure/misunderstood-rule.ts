import { SKILLS, type Skill } from '../labelling/codebook'
import { countMistakes, mistakeOf, type CountedMistake } from './mistake'
import { rateOf } from './rate'
import type { TestedAnswer } from './trend'
import { rateWithin, type RateWithin } from './wilson'

/** An answer with the skills of its segment: each is a rule of the codebook that it puts to the test. */
export interface RuledAnswer extends TestedAnswer {
  readonly skills: readonly Skill[]
}

/** How answers about one rule came out. */
export interface RuleFigure extends RateWithin {
  readonly skill: Skill
  /** First answers that it lacks before it may be called misunderstood. */
  readonly missing: number
  /** Most frequent first. */
  readonly mistakes: CountedMistake[]
}

/** First answers that a rule needs: with fewer, a slip or two would decide which rule is named. */
export const RULE_ITEMS = 5

/** A rule whose share right probably lies below this is worth reading again before more of it. */
export const KNOWN_SHARE = 0.75

/** Every rule that the answers met, in the codebook's order. An answer counts for each of its segment's rules. */
export function ruleFigures(answers: readonly RuledAnswer[]): RuleFigure[] {
  const byRule = new Map<Skill, RuledAnswer[]>(SKILLS.map(skill => [skill, []]))
  for (const answer of answers) for (const skill of answer.skills) byRule.get(skill)?.push(answer)
  return [...byRule].flatMap(([skill, met]) => (met.length ? [ruleFigure(skill, met)] : []))
}

function ruleFigure(skill: Skill, answers: readonly RuledAnswer[]): RuleFigure {
  const rate = rateOf(answers, answer => mistakeOf(answer) === null)
  return {
    ...{ skill, missing: Math.max(0, RULE_ITEMS - rate.asked), mistakes: countMistakes(answers) },
    ...rateWithin(rate),
  }
}

/**
 * Which rule wrong answers point to: of `among` (the skills of a segment, or of several) the one with the lowest upper
 * end of the 95 % Wilson interval of its share right, so that much evidence of weakness goes before little. A segment
 * trains one to three rules and a wrong answer to it does not say which was missed; how all answers about each came out
 * does. `null` where none rests on `RULE_ITEMS` answers, or every one that does may well be known: no guess is made. Of
 * two alike the earlier in the codebook.
 */
export function misunderstoodRule(figures: readonly RuleFigure[], among: readonly Skill[] = SKILLS): RuleFigure | null {
  const inOrder = SKILLS.flatMap(skill => figures.filter(figure => figure.skill === skill && among.includes(skill)))
  const weak = inOrder.filter(({ missing, high }) => missing === 0 && high < KNOWN_SHARE)
  return weak.reduce<RuleFigure | null>((worst, figure) => (worst && worst.high <= figure.high ? worst : figure), null)
}

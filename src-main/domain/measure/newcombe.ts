import { Z_95 } from './normal'
import type { Interval } from './wilson'

/** Halvings of [0, 1] until doubles can be told apart no further. */
const HALVINGS = 60

/**
 * The 95 % interval of an area under the ROC curve told from the area and the two numbers of items alone: the areas θ
 * with |θ − auc| ≤ 1.96 √variance(θ), variance(θ) = θ(1 − θ) (1 + n*(1 − θ) ÷ (2 − θ) + n*θ ÷ (1 + θ)) ÷ (signals · noises),
 * n* = (signals + noises) ÷ 2 − 1. R. G. Newcombe 2006, "Confidence intervals for an effect size measure based on the
 * Mann–Whitney statistic. Part 2", Statistics in Medicine 25, method 5. Stays in [0, 1] and is no point at 0 or 1.
 */
export function newcombeInterval(auc: number, signals: number, noises: number): Interval {
  const holds = (theta: number) => (theta - auc) ** 2 <= Z_95 ** 2 * variance(theta, signals, noises)
  return { low: auc === 0 ? 0 : edge(auc, 0, holds), high: auc === 1 ? 1 : edge(auc, 1, holds) }
}

function variance(theta: number, signals: number, noises: number): number {
  const more = (signals + noises) / 2 - 1
  const shape = 1 + (more * (1 - theta)) / (2 - theta) + (more * theta) / (1 + theta)
  return (theta * (1 - theta) * shape) / (signals * noises)
}

/** Where `holds` ends on the way from `inside` to `outside`. */
function edge(inside: number, outside: number, holds: (theta: number) => boolean): number {
  let [near, far] = [inside, outside]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (near + far) / 2
    if (holds(middle)) near = middle
    else far = middle
  }
  return near
}

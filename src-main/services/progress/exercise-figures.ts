import { EVERY_KIND } from '../../domain/exercise/every-kind'
import { chainAnswer, chainShares } from '../../domain/measure/chain-shares'
import { spanAnswers, spanF1 } from '../../domain/measure/span-f1'
import type { FirstGiven } from '../../store'

type Answered = FirstGiven['answered']

/** How well kinds of spans are marked; only kinds that occurred. */
export function spanFigures(marked: readonly Answered[]) {
  const answers = marked.flatMap(answer => {
    return answer.exercise === 'mark' ? spanAnswers(EVERY_KIND.mark.mark(answer.key, answer.given)) : []
  })
  return spanF1(answers).flatMap(({ kind, f1 }) => (f1 ? [{ kind, f1 }] : []))
}

/** How well chains of voices are traced; `null` before the first one. */
export function chainFigures(traced: readonly Answered[]) {
  const answers = traced.flatMap(answer => {
    return answer.exercise === 'trace' ? [chainAnswer(EVERY_KIND.trace.mark(answer.key, answer.given), answer.key)] : []
  })
  const { chains, links } = chainShares(answers)
  return links && { chains, links }
}

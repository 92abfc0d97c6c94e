import type { Difficulties } from '@contract/progress'
import { RULE_ITEMS } from '@domain/measure/misunderstood-rule'
import { countWords } from '@ui/figures'
import { YOU, type Person } from './person'
import { rightOf } from './rate-words'
import { mostOftenWords } from './taken-words'

type Rule = Difficulties['rules'][number]

/** Which rule wrong answers point to, before its name; or why none is named. */
export function ruleWords(
  { rules, misunderstood }: Pick<Difficulties, 'rules' | 'misunderstood'>,
  { Their }: Person = YOU,
): { readonly before: string; readonly after: string } {
  const rule = rules.find(({ skill }) => skill === misunderstood)
  if (rule) return { before: `${Their} wrong answers point first to the rule about`, after: rulesWords(rule) }
  const wrong = rules.filter(({ rate }) => rate.right < rate.asked)
  if (wrong.length === 0) return { before: 'No first answer was wrong here, so that no rule stands out.', after: '' }
  const nearest = Math.min(...wrong.map(({ missing }) => missing))
  if (nearest > 0) {
    const more = `${countWords(nearest, 'more first answer')} about ${wrong.length === 1 ? 'the one' : 'one'} that went wrong`
    return {
      before: `No rule is named yet: it takes ${RULE_ITEMS} first answers about it. Missing are ${more}.`,
      after: '',
    }
  }
  return {
    before: 'No rule stands out: each that went wrong may well be known, as far as the answers can tell.',
    after: '',
  }
}

const rulesWords = ({ rate, mistakes }: Rule) =>
  `: ${rightOf(rate)} right, what was wrong was ${mostOftenWords(mistakes)}.`

import type { Overview } from '@contract/progress'
import { SIDE_ITEMS } from '@domain/measure/side-items'
import { intervalWords, perCentWords } from './rate-words'
import { YOU, type Person } from './person'

/** Whether being sure goes with being right: the type-2 AUC in plain words, or how many answers it still takes. */
export function surenessWords({ missing, auc }: Overview['sureness'], { they, again, were }: Person = YOU): string {
  if (!auc)
    return `Not said yet. It takes ${SIDE_ITEMS} first answers that were right and ${SIDE_ITEMS} that were not; ${missingWords(missing)}.`
  const pair = `Of a right and a wrong answer ${they} ${were} surer of the right one in ${perCentWords(auc.value)} of cases, ties split (95\u00A0%: ${intervalWords(auc)}); chance gives 50\u00A0%.`
  if (auc.low > 0.5) return `Yes, more than chance would have it. ${pair}`
  if (auc.high < 0.5) return `No, the other way about: ${again} were surer of what was not right. ${pair}`
  return `That is not shown. ${pair}`
}

function missingWords({ right, wrong }: Overview['sureness']['missing']): string {
  const parts = [...(right ? [`${right} right`] : []), ...(wrong ? [`${wrong} not right`] : [])]
  return `missing are ${parts.join(' and ')}`
}

import type { TestChange } from '@contract/test'
import { OCCASION_NAMES } from '@ui/occasion-words'
import { deviateWords } from '../progress/improvement-words'
import { rangeOf } from './result-words'

/** What a comparison allows to be said: the verdict told, and none made from its figures. */
export function changeWords({ occasion, verdict, gain }: TestChange): string {
  const when = OCCASION_NAMES[occasion]
  if (verdict === 'better') return `${when}: better than before practice, by more than luck explains.`
  if (verdict === 'worse') {
    return `${when}: fewer right than before practice, by more than luck explains. A form that is harder for you can do that too.`
  }
  if (gain === null) return `${when}: nothing was left to gain, as all that counted was right before.`
  return `${when}: it is not shown that you did better or worse than before practice; the difference may be luck.`
}

export interface ChangeRow {
  readonly name: string
  readonly gain: string
  readonly gainRange: string
  readonly evidence: string
  readonly evidenceRange: string
  readonly ownership: string
  readonly ownershipRange: string
}

const NONE = '–'
type Figure = TestChange['gain']

const value = (figure: Figure) => (figure ? deviateWords(figure.value, true) : NONE)
const range = (figure: Figure) => (figure ? rangeOf(figure, true) : 'too few')

export const changeRows = (changes: readonly TestChange[]): ChangeRow[] =>
  changes.map(({ occasion, gain, evidence, ownership }) => ({
    name: OCCASION_NAMES[occasion],
    ...{ gain: value(gain), gainRange: gain ? rangeOf(gain, true) : 'none to gain' },
    ...{ evidence: value(evidence), evidenceRange: range(evidence) },
    ...{ ownership: value(ownership), ownershipRange: range(ownership) },
  }))

export const READING_CHANGES =
  'Gain is the part of what was left to learn that was learnt: 0 is none of it, 1 all, below 0 a loss. The other two are changes ' +
  'in telling apart (d′). The smaller figures are where each probably lies (95\u00A0%), each taken for itself. The sentence on ' +
  'each test looks at the right answers and is stricter: of a hundred people who do not change, it tells at most two or ' +
  'three that they did better, over all their tests. The forms are alike in kinds and in how hard they were judged to be, ' +
  'but not equal: what is easier for one person may be harder for another.'

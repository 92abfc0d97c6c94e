import type { ItemOf } from '@contract/practice'
import { NOTHING_COULD } from '@domain/exercise/check/check-answer'
import { STEP_NAMES } from '@ui/codebook-words'
import type { AnsweredOf, GivenOf, Verdict } from '../exercise-parts'

type Checked = Pick<AnsweredOf<'check'>, 'item' | 'feedback' | 'answer'>
type Options = Pick<ItemOf<'check'>, 'options'>

export const NOTHING_WORDS = 'Nothing could: it is a judgement'

/** Every answer there is, in the order of the screen, with the key that chooses it. */
export function checkChoices({ options }: Options) {
  const all = [...options, { id: NOTHING_COULD, text: NOTHING_WORDS }]
  return all.map(({ id, text }, at) => ({ value: id, name: text, keys: String(at + 1) }))
}

const wordsOf = (item: Options, option: string) => checkChoices(item).find(({ value }) => value === option)?.name ?? ''

/** Taking a report for one that can be checked is praised as much as finding a judgement. */
export function checkVerdict({ item, feedback }: Pick<Checked, 'item' | 'feedback'>): Verdict {
  const isJudgement = feedback.key.option === NOTHING_COULD
  const key = isJudgement ? `${NOTHING_WORDS}.` : `What would settle it: ${wordsOf(item, feedback.key.option)}`
  if (feedback.correct === null) {
    return { tone: 'open', head: 'After an appeal, these words are no longer scored.', key, short: 'Not scored' }
  }
  if (!feedback.correct) return { tone: 'again', head: 'Not this time.', key, short: 'Not right' }
  return { tone: 'right', head: isJudgement ? 'Right.' : 'Right: a report that can be checked.', key, short: 'Right' }
}

export interface OptionVerdict {
  readonly id: string
  readonly text: string
  readonly why: string
  readonly isKey: boolean
  readonly isChosen: boolean
  /** What it is, in words. */
  readonly standing: string
}

/** Every option with its why, in the order in which it was offered. */
export function optionVerdicts({ item, feedback, answer }: Checked): OptionVerdict[] {
  const { key } = feedback
  return checkChoices(item).map(({ value, name }) => {
    const isKey = value === key.option
    const isChosen = value === answer.option
    const standing =
      value === NOTHING_COULD
        ? isKey
          ? 'this is the answer'
          : 'this is not the answer'
        : isKey
          ? 'settles it'
          : 'does not settle it'
    const why = key.whys.find(({ id }) => id === value)?.why ?? ''
    return { id: value, text: name, why, isKey, isChosen, standing }
  })
}

/** The words that Evidence decides by: those of the note where it is of the same step, else the claim itself. */
export function decidingWords({ item, feedback: { note } }: Pick<Checked, 'item' | 'feedback'>): string {
  return `“${note?.step === 'evidence' ? note.words : item.segment.words.trim()}”`
}

/** What is told at first sight: what was chosen, and what is right; the others are there to be asked for. */
export const firstVerdicts = (checked: Checked) =>
  optionVerdicts(checked).filter(({ isKey, isChosen }) => isKey || isChosen)
export const otherVerdicts = (checked: Checked) =>
  optionVerdicts(checked).filter(({ isKey, isChosen }) => !isKey && !isChosen)

/** What the eye finds at first sight. */
export function spokenTold(checked: Checked): string {
  const whys = firstVerdicts(checked).map(
    ({ text, standing, why, isChosen }) => `${isChosen ? 'Your choice: ' : ''}${text}: ${standing}. ${why}`,
  )
  return [`${STEP_NAMES.evidence} decides: ${decidingWords(checked)}.`, ...whys].join(' ')
}

export const givenWords = ({ option }: GivenOf<'check'>, item: Options) => wordsOf(item, option)
export const keyWords = ({ item, feedback }: Checked) => wordsOf(item, feedback.key.option)

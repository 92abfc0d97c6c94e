import type { ClassDifficulties } from '@contract/class-progress'
import { countWords, numberWords } from '@ui/figures'
import { intervalWords, shareWords } from '../../progress/rate-words'

type Hard = Pick<ClassDifficulties, 'hardest' | 'hard' | 'segments' | 'fewest'>

/** How many stretches went wrong with somebody, and which of them stand below. */
export function hardFinding({ hardest, hard, segments, fewest }: Hard): string {
  if (segments === 0) {
    return `Nothing is called hard yet: that takes a stretch that ${fewest} learners or more have answered.`
  }
  const asked = `${countWords(segments, 'stretch', 'stretches')} that ${fewest} learners or more have answered`
  if (hard === 0) return `Of ${asked}, none went wrong with anybody.`
  const shown = hardest.length < hard ? ` These are the ${numberWords(hardest.length)} hardest` : ' Hardest first'
  return `Of ${asked}, ${numberWords(hard)} went wrong with somebody.${shown}, by the upper end of the interval.`
}

/** How often “Certain” was wrong, and where that befell several. */
export function certainFinding({ certain, confident }: Pick<ClassDifficulties, 'certain' | 'confident'>): string {
  const { rate } = certain
  if (rate.asked === 0) return 'Nobody has said “Certain” yet.'
  const wrong = `Of ${countWords(rate.asked, 'answer')} that were certain, ${numberWords(rate.right)} ${rate.right === 1 ? 'was' : 'were'} not right`
  const share = rate.right === 0 ? '' : ` (${shareWords(rate)}; ${intervalWords(certain)})`
  if (rate.right === 0) return `${wrong}.`
  return confident.length
    ? `${wrong}${share}. Below is where that befell two learners or more: the best places for a talk.`
    : `${wrong}${share}; at no stretch did that befall two learners or more.`
}

import { countWords } from '@ui/figures'
import type { HandInFile, HandInState } from './hand-in-file'

/** How far a file has come, in words. */
export function stateWords(state: HandInState): string {
  switch (state.step) {
    case 'waiting':
      return 'Waiting'
    case 'reading':
      return `Reading, ${Math.round(state.share * 100)} %`
    case 'storing':
      return 'Storing'
    case 'asked':
      return 'There is a question'
    case 'done':
      return state.newEvents === 0
        ? `${state.name}: nothing is new, and nothing was changed.`
        : `${state.name}: ${countWords(state.newAnswers, 'new answer')}.`
    case 'refused':
      return state.why
    case 'left':
      return 'Left out. Nothing of it was stored.'
  }
}

/** All files together, once nothing is under way any more: for a screen reader and at the head of the list. */
export function allWords(files: readonly HandInFile[]): string {
  const number = (...steps: HandInState['step'][]) => files.filter(({ state }) => steps.includes(state.step)).length
  const unchanged = files.filter(({ state }) => state.step === 'done' && state.newEvents === 0).length
  const parts = [
    [number('done') - unchanged, 'brought in'],
    [unchanged, 'with nothing new'],
    [number('asked'), 'with a question'],
    [number('refused'), 'refused'],
    [number('left'), 'left out'],
  ] as const
  return `${countWords(files.length, 'file')}: ${parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(', ')}.`
}

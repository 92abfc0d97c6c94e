import { afterCommand, type MarkCommand } from '../../../src-main/domain/exercise/mark/caret/mark-command.ts'
import { markStateOf, type MarkState } from '../../../src-main/domain/exercise/mark/caret/mark-state.ts'
import { markTextOf } from '../../../src-main/domain/exercise/mark/caret/mark-text.ts'
import { wordsOf } from '../../../src-main/domain/text/tokens.ts'

const KINDS = ['source', 'cue', 'content'] as const

/** What somebody does who marks: moves, selects, labels, mends and undoes, all over the text. */
function commandsOf(count: number): MarkCommand[] {
  return Array.from({ length: 40 }, (_, at): MarkCommand[] => [
    { do: 'go', token: Math.floor((at * count) / 40), extend: false },
    { do: 'move', to: 'clause-right', extend: true },
    { do: 'label', kind: KINDS[at % 3] ?? 'cue' },
    { do: 'nudge', edge: 'right', outwards: true },
    { do: 'move', to: 'sentence-right', extend: false },
    { do: 'choose-next', by: -1 },
    { do: 'clear' },
    { do: 'undo' },
  ]).flat()
}

export interface CaretRounds {
  readonly words: number
  /** Does them all, from a bare text, and gives the milliseconds of one command. */
  run(): number
}

export function caretRounds(paragraph: string): CaretRounds {
  const tokens = wordsOf(paragraph)
  const begin: MarkState = markStateOf(markTextOf(paragraph, tokens), 'attribution')
  const commands = commandsOf(tokens.length)
  return {
    words: tokens.length,
    run() {
      const begun = performance.now()
      const end = commands.reduce(afterCommand, begin)
      const took = (performance.now() - begun) / commands.length
      if (end.spans.length === 0) throw new Error('Nothing was marked')
      return took
    },
  }
}

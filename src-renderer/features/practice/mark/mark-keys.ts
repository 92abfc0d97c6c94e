import type { MarkCommand } from '@domain/exercise/mark/caret/mark-command'
import type { Move } from '@domain/exercise/mark/caret/caret-moves'
import type { MarkLayer } from '@domain/exercise/exercises'
import { kindsOf, SPAN_NAMES } from './span-words'

/** By line is the screen's business: the words themselves know no lines. */
export type FieldCommand = MarkCommand | { readonly do: 'line'; readonly by: 1 | -1; readonly extend: boolean }

export interface MarkKey {
  readonly keys: readonly string[]
  /** As the list of shortcuts writes them, where the keys themselves would be too many. */
  readonly names?: readonly string[]
  readonly label: string
  readonly command: (key: string) => FieldCommand
  /** Keys that scroll a page belong to it until the focus is on the sentence. */
  readonly onlyInside?: boolean
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'word-left',
  ArrowRight: 'word-right',
  'Control+ArrowLeft': 'clause-left',
  'Control+ArrowRight': 'clause-right',
  'Control+ArrowUp': 'sentence-left',
  'Control+ArrowDown': 'sentence-right',
  Home: 'start',
  End: 'end',
}

const LINES: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

function moved(key: string, extend: boolean): FieldCommand {
  const line = LINES[key]
  return line ? { do: 'line', by: line, extend } : { do: 'move', to: MOVES[key] ?? 'word-right', extend }
}

const withShift = (key: string) => (key.startsWith('Control+') ? key.replace('+', '+Shift+') : `Shift+${key}`)
const MOVE_KEYS = [...Object.keys(MOVES), ...Object.keys(LINES)]

const move = (label: string, ...keys: string[]) => ({ keys, label, command: (key: string) => moved(key, false) })
const plain = (
  label: string,
  what: 'piece' | 'turn' | 'select-all' | 'let-go' | 'undo' | 'redo',
  ...keys: string[]
) => ({
  keys,
  label,
  command: (): FieldCommand => ({ do: what }),
})

/** Every key of the sentence, in the order in which the list shows them. */
export function markKeys(layer: MarkLayer): MarkKey[] {
  return [
    move('Word by word', 'ArrowLeft', 'ArrowRight'),
    { ...move('Line by line', 'ArrowUp', 'ArrowDown'), onlyInside: true },
    move('Clause by clause', 'Control+ArrowLeft', 'Control+ArrowRight'),
    { ...move('Sentence by sentence', 'Control+ArrowUp', 'Control+ArrowDown'), onlyInside: true },
    { ...move('To the first word, to the last', 'Home', 'End'), onlyInside: true },
    {
      keys: MOVE_KEYS.map(withShift),
      names: ['Shift + any of these'],
      label: 'Select on the way',
      command: key => moved(key.replace('Shift+', ''), true),
    },
    {
      ...plain('Add piece: set these words aside', 'piece', ' ', 'Control+ ', '+'),
      names: ['Space', '+'],
      onlyInside: true,
    },
    plain('Other end of the selection', 'turn', 'o'),
    { ...plain('Select everything', 'select-all', 'Control+a'), onlyInside: true },
    ...kindsOf(layer).map(({ kind, key }) => ({
      keys: [key],
      label: `Mark as ${SPAN_NAMES[kind].toLowerCase()}`,
      command: (): FieldCommand => ({ do: 'label', kind }),
    })),
    {
      keys: ['[', ']'],
      label: 'Left edge, right edge: one word out',
      command: key => ({ do: 'nudge', edge: key === '[' ? 'left' : 'right', outwards: true }),
    },
    {
      keys: ['{', '}', 'Shift+[', 'Shift+]'],
      names: ['Shift [', 'Shift ]'],
      label: 'Left edge, right edge: one word in',
      command: key => ({
        do: 'nudge',
        edge: key.endsWith('{') || key.endsWith('[') ? 'left' : 'right',
        outwards: false,
      }),
    },
    { keys: ['Backspace', 'Delete'], label: 'Clear the mark here', command: () => ({ do: 'clear' }) },
    {
      keys: ['n', 'Shift+n'],
      label: 'Next mark, mark before',
      command: key => ({ do: 'choose-next', by: key === 'n' ? 1 : -1 }),
    },
    plain('Undo', 'undo', 'u', 'Control+z'),
    plain('Redo', 'redo', 'Shift+u', 'Control+y', 'Control+Shift+z'),
    { ...plain('Deselect', 'let-go', 'Escape'), onlyInside: true },
  ]
}

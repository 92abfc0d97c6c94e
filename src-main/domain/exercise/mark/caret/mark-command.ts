import type { MarkedSpan, SpanKind } from '../mark-answer'
import { goTo, moveBy, selectAll, turn, type Move } from './caret-moves'
import { redo, undo } from './mark-history'
import { letGo, type MarkState } from './mark-state'
import { choose, chooseNext, select, takePiece } from './selecting'
import { clear, label, nudge, setEdge, type Edge } from './span-edits'

/** Everything that can be done to a sentence being marked, by whatever hand. */
export type MarkCommand =
  | { readonly do: 'move'; readonly to: Move; readonly extend: boolean }
  | { readonly do: 'go'; readonly token: number; readonly extend: boolean }
  | { readonly do: 'select'; readonly from: number; readonly to: number; readonly add: boolean }
  | { readonly do: 'select-all' | 'turn' | 'piece' | 'let-go' | 'undo' | 'redo' }
  | { readonly do: 'label'; readonly kind: SpanKind }
  | { readonly do: 'nudge'; readonly edge: Edge; readonly outwards: boolean }
  | {
      readonly do: 'edge'
      readonly span: MarkedSpan
      readonly piece: number
      readonly edge: Edge
      readonly token: number
    }
  | { readonly do: 'clear'; readonly span?: MarkedSpan }
  | { readonly do: 'choose'; readonly span: MarkedSpan }
  | { readonly do: 'choose-next'; readonly by: 1 | -1 }

/** The state after a command. A command that cannot be done changes nothing and never throws. */
export function afterCommand(state: MarkState, command: MarkCommand): MarkState {
  switch (command.do) {
    case 'move':
      return moveBy(state, command.to, command.extend)
    case 'go':
      return goTo(state, command.token, command.extend)
    case 'select':
      return select(state, command.from, command.to, command.add)
    case 'select-all':
      return selectAll(state)
    case 'turn':
      return turn(state)
    case 'piece':
      return takePiece(state)
    case 'let-go':
      return letGo(state)
    case 'label':
      return label(state, command.kind)
    case 'nudge':
      return nudge(state, command.edge, command.outwards)
    case 'edge':
      return setEdge(state, command.span, command.piece, command.edge, command.token)
    case 'clear':
      return clear(state, command.span)
    case 'choose':
      return choose(state, command.span)
    case 'choose-next':
      return chooseNext(state, command.by)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
  }
}

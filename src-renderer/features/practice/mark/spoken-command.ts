import type { MarkCommand } from '@domain/exercise/mark/caret/mark-command'
import { selectionOf, type MarkState } from '@domain/exercise/mark/caret/mark-state'
import { spanInHand } from '@domain/exercise/mark/caret/span-edits'
import { SPANS_MAX, type MarkedSpan } from '@domain/exercise/mark/mark-answer'
import { SPAN_NAMES, wordWithSigns, type Words } from './span-words'
import { caretWords, selectionWords, spanHeard } from './spoken-marks'

/** What a screen reader is told after a command: what changed, in one sentence or two, never what stayed. */
export function spokenCommand(before: MarkState, after: MarkState, command: MarkCommand, words: Words): string {
  switch (command.do) {
    case 'move':
    case 'go':
      return command.extend ? extendedWords(before, after, words) : movedWords(before, after, words)
    case 'select':
    case 'select-all':
    case 'turn':
      return [wordWithSigns(words, after.caret), selectionWords(after)].join(', ')
    case 'piece':
      return pieceWords(after)
    case 'let-go':
      return 'Nothing selected.'
    case 'label':
      return labelledWords(before, after, words)
    case 'nudge':
    case 'edge':
      return edgeWords(before, after, words)
    case 'clear':
      return changeWords(before, after, words) || 'No mark here.'
    case 'choose':
    case 'choose-next':
      return after.chosen ? chosenWords(after, words) : 'No marks yet.'
    case 'undo':
      return before === after ? 'Nothing to undo.' : `Undone. ${changeWords(before, after, words)}`
    case 'redo':
      return before === after ? 'Nothing to do again.' : `Done again. ${changeWords(before, after, words)}`
  }
}

function movedWords(before: MarkState, after: MarkState, words: Words): string {
  const here = caretWords(after, words, before.caret === after.caret ? null : before.caret)
  if (before.caret !== after.caret) return here
  if (after.caret === after.text.count - 1) return `Last word: ${here}`
  return after.caret === 0 ? `First word: ${here}` : here
}

function extendedWords(before: MarkState, after: MarkState, words: Words): string {
  const here = caretWords(after, words, before.caret === after.caret ? null : before.caret)
  return [here.replace(/[.,;:]+$/, ''), selectionWords(after)].filter(Boolean).join(', ')
}

function pieceWords(after: MarkState): string {
  const pieces = selectionOf(after)
  if (pieces.length === 0) return 'Taken out. Nothing selected.'
  return after.growing && pieces.length === after.growing.pieces.length
    ? `${SPAN_NAMES[after.growing.kind]} taken up: select words to add to it, then label it.`
    : `Set aside: ${selectionWords(after)}.`
}

function labelledWords(before: MarkState, after: MarkState, words: Words): string {
  if (before.spans !== after.spans) return changeWords(before, after, words)
  if (after.chosen) return `Marked already: ${spanHeard(words, after.chosen)}.`
  return before.spans.length >= SPANS_MAX ? 'There are too many marks for one more.' : 'Nothing to mark.'
}

function edgeWords(before: MarkState, after: MarkState, words: Words): string {
  if (before.spans !== after.spans && after.chosen) return `${spanHeard(words, after.chosen)}.`
  return spanInHand(before) ? 'The edge can go no further.' : 'No mark here.'
}

function chosenWords({ chosen, spans }: MarkState, words: Words): string {
  if (!chosen) return ''
  return `${spanHeard(words, chosen)}. Mark ${spans.indexOf(chosen) + 1} of ${spans.length}.`
}

/** Which spans came, went or turned into another. */
export function changeWords(before: MarkState, after: MarkState, words: Words): string {
  const gone = before.spans.filter(span => !after.spans.includes(span))
  const come = after.spans.filter(span => !before.spans.includes(span))
  if (gone.length === 1 && come.length === 1) return turnedWords(gone[0], come[0], words)
  const heard = (spans: readonly MarkedSpan[]) => spans.map(span => spanHeard(words, span)).join('; ')
  return [come.length ? `${heard(come)}.` : '', gone.length ? `Cleared: ${heard(gone)}.` : ''].filter(Boolean).join(' ')
}

function turnedWords(old: MarkedSpan | undefined, now: MarkedSpan | undefined, words: Words): string {
  if (!old || !now) return ''
  return old.kind === now.kind
    ? `${spanHeard(words, now)}.`
    : `${SPAN_NAMES[old.kind]} is now ${spanHeard(words, now)}.`
}

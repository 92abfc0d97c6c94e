import type { MarkLayer } from '@domain/exercise/exercises'
import { useShortcuts, type Shortcut } from '@ui/shortcuts'
import { markKeys, type FieldCommand } from './mark-keys'

/** A control of its own keeps its keys, and whoever has the focus on one means that one. */
const isControl = (target: Element) =>
  target.closest('a, button, input, select, summary, textarea, [role="button"], [tabindex="0"]') !== null

/**
 * The keys of the sentence: while the focus is in it, and those that no page scrolls with also while it is on nothing
 * in particular, as after a new question; the first of them leads into the sentence.
 */
export function useMarkShortcuts(
  field: () => HTMLElement | null,
  layer: () => MarkLayer | null,
  run: (command: FieldCommand) => void,
) {
  useShortcuts((): Shortcut[] => {
    const asked = layer()
    if (!asked) return []
    return markKeys(asked).map(({ keys, names, label, command, onlyInside }) => ({
      ...{ keys, label },
      ...(names && { names }),
      repeats: true,
      within: target => field()?.contains(target) || (!onlyInside && !isControl(target)),
      run: (_, key) => {
        field()?.focus({ preventScroll: true })
        run(command(key))
      },
    }))
  })
}

import type { ItemOf } from '@contract/practice'
import { useShortcuts, type Shortcut } from '@ui/shortcuts'
import { toggled, undone, withoutLast, type TraceDraft } from './trace-draft'

/** The keys of Trace, for as long as there is a draft to change. */
export function useTraceShortcuts(
  sources: () => ItemOf<'trace'>['sources'],
  draft: () => TraceDraft | null,
  change: (draft: TraceDraft) => void,
) {
  useShortcuts((): Shortcut[] => {
    const now = draft()
    if (!now) return []
    return [
      ...sources()
        .slice(0, 9)
        .map(({ id, name }, at) => ({
          keys: String(at + 1),
          label: now.chain.includes(id) ? `Take out ${name}` : `Add ${name}`,
          run: () => change(toggled(now, id)),
        })),
      { keys: 'Backspace', label: 'Take the last source away', run: () => change(withoutLast(now)) },
      { keys: 'u', label: 'Undo', run: () => change(undone(now)) },
    ]
  })
}

import { useShortcuts, type Shortcut } from '@ui/shortcuts'
import { LABEL_CARDS, OWNER_OPTIONS } from './sort-cards'
import { asksOwner, type SortDraft } from './sort-draft'

/** The keys of Sort, for as long as there is a draft to change. */
export function useSortShortcuts(draft: () => SortDraft | null, choose: (part: Partial<SortDraft>) => void) {
  useShortcuts((): Shortcut[] => {
    const now = draft()
    if (!now) return []
    const labels = LABEL_CARDS.map(({ value, name, keys }) => ({
      keys,
      label: name,
      run: () => choose({ label: value }),
    }))
    const owners = OWNER_OPTIONS.map(({ value, name, keys }) => ({
      keys: keys.toLowerCase(),
      label: name,
      run: () => choose({ owner: value }),
    }))
    return asksOwner(now.label) ? [...labels, ...owners] : labels
  })
}

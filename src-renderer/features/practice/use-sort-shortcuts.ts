import { useShortcuts, type Shortcut } from '@ui/shortcuts'
import { asksOwner, type DraftAnswer } from './draft-answer'
import { CONFIDENCE_OPTIONS, LABEL_CARDS, OWNER_OPTIONS } from './sort-cards'

/** The keys of Sort, for as long as a segment is asked or its feedback stands. */
export function useSortShortcuts(
  draft: DraftAnswer,
  page: { phase: () => 'question' | 'feedback'; check: () => void; next: () => void },
) {
  const choices = (): Shortcut[] => [
    ...LABEL_CARDS.map(({ value, name, keys }) => ({ keys, label: name, run: () => void (draft.label = value) })),
    ...(asksOwner(draft.label)
      ? OWNER_OPTIONS.map(({ value, name, keys }) => ({
          keys: keys.toLowerCase(),
          label: name,
          run: () => void (draft.owner = value),
        }))
      : []),
    ...CONFIDENCE_OPTIONS.map(({ value, name, keys }) => ({
      keys: keys.toLowerCase(),
      label: name,
      run: () => void (draft.confidence = value),
    })),
    { keys: 'Enter', label: 'Check answer', run: page.check },
  ]
  useShortcuts(() => (page.phase() === 'question' ? choices() : [{ keys: 'Enter', label: 'Next', run: page.next }]))
}

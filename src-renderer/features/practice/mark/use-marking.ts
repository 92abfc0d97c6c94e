import { computed, shallowRef, watch, type Ref } from 'vue'
import type { ItemOf } from '@contract/practice'
import { afterCommand, type MarkCommand } from '@domain/exercise/mark/caret/mark-command'
import { markStateOf, type MarkState } from '@domain/exercise/mark/caret/mark-state'
import { markTextOf } from '@domain/exercise/mark/caret/mark-text'
import { useAnnouncer } from '@ui/announcer'
import type { MarkDraft } from './mark-draft'
import type { Words } from './span-words'
import { spokenCommand } from './spoken-command'

/**
 * The sentence being marked. Every command goes through `run`: it changes the state, tells a screen reader once, and
 * commits the draft where the marks changed. `show` only shows what a command would do, as while an edge is dragged.
 */
export function useMarking(
  item: () => Pick<ItemOf<'mark'>, 'layer' | 'tokens'>,
  paragraph: () => string,
  draft: Ref<MarkDraft>,
) {
  const { polite } = useAnnouncer()
  const words = computed((): Words => ({ paragraph: paragraph(), tokens: item().tokens }))
  const begin = () => markStateOf(markTextOf(paragraph(), item().tokens), item().layer, draft.value.spans)

  const state = shallowRef<MarkState>(begin())
  const shown = shallowRef<MarkState | null>(null)

  // A draft that was kept comes from the disk a moment later; what was sent from here comes back as it was.
  watch(draft, ({ spans }) => {
    if (JSON.stringify(spans) !== JSON.stringify(state.value.spans)) state.value = begin()
  })

  function run(command: MarkCommand, heard = true) {
    const before = state.value
    const after = afterCommand(before, command)
    state.value = after
    shown.value = null
    if (after.spans !== before.spans) draft.value = { layer: after.layer, spans: after.spans }
    if (heard) polite(spokenCommand(before, after, command, words.value))
  }

  return {
    state: computed(() => shown.value ?? state.value),
    /** Without what is only shown. */
    committed: state,
    words,
    run,
    show: (command: MarkCommand | null) => void (shown.value = command && afterCommand(state.value, command)),
  }
}

export type Marking = ReturnType<typeof useMarking>

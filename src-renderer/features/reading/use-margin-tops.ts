import { useResizeObserver } from '@vueuse/core'
import { nextTick, onMounted, shallowRef, watch, type Ref } from 'vue'
import { stackNotes } from './stack-notes'

const GAP_PX = 6

/**
 * Where notes stand in the margin: beside the line in which their segment begins, pushed down only where two would
 * touch. Measured again whenever the text is laid out anew. Tops are pixels within `article`.
 */
export function useMarginTops(
  article: Readonly<Ref<HTMLElement | null>>,
  notes: Ref<readonly { segmentId: string }[]>,
) {
  const tops = shallowRef<ReadonlyMap<string, number>>(new Map())

  function measure() {
    const root = article.value
    if (!root) return
    const origin = root.getBoundingClientRect().top
    const wanted = notes.value.flatMap(({ segmentId }) => {
      const line = root.querySelector(`[data-segment="${segmentId}"]`)?.getClientRects()[0]
      const note = root.querySelector<HTMLElement>(`[data-note="${segmentId}"]`)
      return line && note ? [{ segmentId, top: line.top - origin, height: note.offsetHeight }] : []
    })
    const placed = stackNotes(wanted, GAP_PX)
    tops.value = new Map(wanted.map(({ segmentId }, at) => [segmentId, placed[at] ?? 0]))
  }

  onMounted(() => {
    void document.fonts.ready.then(measure)
  })
  useResizeObserver(article, measure)
  watch([article, notes], () => nextTick(measure), { immediate: true })
  return tops
}

import { useQuery } from '@pinia/colada'
import { computed, shallowRef, watch, type Ref } from 'vue'
import type { PracticeState } from '@contract/practice'
import { articleQuery } from '../reading/queries'
import type { Article } from './article'
import { isAsked, type Asked } from './asked-state'

/**
 * The question with the article it is of. A session may lead from text to text: until the next article is there, the
 * page stays as it is, so that no question ever stands beside another text.
 */
export function useShownArticle(state: Readonly<Ref<PracticeState | null>>, ownTextId: () => string | null) {
  const textId = computed(() => (state.value && isAsked(state.value) ? state.value.item.textId : ownTextId()))
  const query = useQuery(() => ({ ...articleQuery(textId.value ?? ''), enabled: textId.value !== null }))
  const shown = shallowRef<{ readonly state: Asked; readonly article: Article } | null>(null)

  watch(
    [state, query.data],
    ([now, article]) => {
      if (!now || !isAsked(now)) shown.value = null
      else if (article?.text.id === now.item.textId) shown.value = { state: now, article }
    },
    { immediate: true },
  )

  return {
    shown,
    /** Of a session on one text, also while nothing is asked. */
    text: computed(() => query.data.value?.text ?? null),
    error: computed(() => (query.data.value || textId.value === null ? null : query.error.value)),
    refetch: () => (textId.value === null ? Promise.resolve() : query.refetch()),
  }
}

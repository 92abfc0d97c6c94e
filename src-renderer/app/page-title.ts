import { toValue, watchEffect, type MaybeRefOrGetter } from 'vue'

export function setPageTitle(title: string) {
  document.title = `${title} · Winnow`
}

/** For pages that are named after what they show; nothing is set while the title is not known. */
export function usePageTitle(title: MaybeRefOrGetter<string | undefined>) {
  watchEffect(() => {
    const known = toValue(title)
    if (known) setPageTitle(known)
  })
}

import { readonly, ref } from 'vue'

const polite = ref('')
const assertive = ref('')

/** A reader speaks a region only when it changes, so the same words twice differ by a space it does not read. */
function say(region: typeof polite, words: string) {
  region.value = region.value === words ? `${words}\u00A0` : words
}

/**
 * Words for a screen reader. `polite` waits for a pause and is nearly always right; `assertive` interrupts and is for
 * what would be lost otherwise. The two regions stand in the page from its start (LiveRegions.vue).
 */
export function useAnnouncer() {
  return {
    polite: (words: string) => say(polite, words),
    assertive: (words: string) => say(assertive, words),
  }
}

export const announced = { polite: readonly(polite), assertive: readonly(assertive) }

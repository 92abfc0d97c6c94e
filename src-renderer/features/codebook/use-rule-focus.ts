import { nextTick, provide, watch, type InjectionKey } from 'vue'

export const goToRuleKey: InjectionKey<(ruleId: string) => void> = Symbol('go to a rule')

/**
 * Puts the rule that the address names into sight and the focus on its heading, once it stands on the page and each
 * time another one is named. What is chosen on the page goes there even where the address stays the same.
 */
export function useRuleFocus(chosen: () => string | null, isShown: () => boolean, show: (ruleId: string) => void) {
  async function goTo(ruleId: string) {
    show(ruleId)
    await nextTick()
    const heading = document.getElementById(`rule-${ruleId}`)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }

  provide(goToRuleKey, ruleId => void goTo(ruleId))
  watch(
    () => isShown() && chosen(),
    ruleId => {
      if (ruleId) void goTo(ruleId)
    },
    { immediate: true, flush: 'post' },
  )
}

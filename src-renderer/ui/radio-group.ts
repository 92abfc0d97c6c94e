import { useId } from 'vue'

export interface RadioChoice<V> {
  value: V
  name: string
  /** Said after the name. */
  hint?: string
  /** One key that chooses it; the page listens for it with `useShortcuts`. */
  keys?: string
}

/** What makes native radio buttons one named group: their shared name, and which words name each of them. */
export function useRadioGroup() {
  const id = useId()
  const legendId = `${id}-legend`
  const nameId = (at: number) => `${id}-${at}`
  const hintId = (at: number) => `${id}-${at}-hint`
  return {
    legendId,
    nameId,
    hintId,
    group: { role: 'radiogroup', 'aria-labelledby': legendId },
    radio: ({ hint, keys }: Pick<RadioChoice<unknown>, 'hint' | 'keys'>, at: number) => ({
      name: id,
      'aria-labelledby': nameId(at),
      'aria-describedby': hint ? hintId(at) : undefined,
      'aria-keyshortcuts': keys,
    }),
  }
}

import { client } from '@app/client'
import { useToasts } from '@ui/toasts'

/** Remembers, for this profile, that the primer was seen. Should that fail, it is merely shown once more. */
export function usePrimer() {
  const { show } = useToasts()
  return {
    async markSeen() {
      try {
        await client.settings.set({ primerSeen: true })
      } catch {
        show('It could not be stored that you have seen the primer, so it will be shown again.')
      }
    },
  }
}

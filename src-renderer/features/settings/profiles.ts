import { useQuery } from '@pinia/colada'
import type { Profile } from '@contract/settings'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { profilesQuery } from '@app/queries'
import { useToasts } from '@ui/toasts'

/** The profiles and what can be done with them; each tells politely that it was done. */
export function useProfiles() {
  const query = useQuery(profilesQuery)
  const { show } = useToasts()

  const add = useAction(async (name: string) => {
    await client.profiles.add({ name })
    show(`Profile ${name} added.`)
    return true
  })

  const rename = useAction(async (profile: Profile, name: string) => {
    await client.profiles.rename({ id: profile.id, name })
    const undo = () => rename.run({ ...profile, name }, profile.name)
    show(`${profile.name} is now called ${name}.`, { name: 'Undo', run: undo })
    return true
  })

  const change = useAction(async (profile: Profile) => {
    await client.profiles.switch({ id: profile.id })
    show(`This is now ${profile.name}’s Winnow.`)
    return true
  })

  const remove = useAction(async (profile: Profile) => {
    await client.profiles.remove({ id: profile.id })
    show(`Profile ${profile.name} deleted.`)
    return true
  })

  return { query, add, rename, change, remove }
}

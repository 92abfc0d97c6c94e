import { computed, inject, provide, toValue, type ComputedRef, type InjectionKey, type MaybeRefOrGetter } from 'vue'
import { YOU, type Person } from './person'

/** Whose record the pages show, whom their words speak of, and where they stand. */
export interface WhoseRecord {
  /** `null`: of who is learning now. */
  readonly learnerId: string | null
  readonly person: Person
  /** Of the page of figures; an answer's stands below it at `/answers/ID`. */
  readonly path: string
  /** How somebody else is called, on the screen and where no names are shown. */
  readonly named: { readonly name: string; readonly pseudonym: string } | null
}

const OWN: WhoseRecord = { learnerId: null, person: YOU, path: '/progress', named: null }
const KEY: InjectionKey<ComputedRef<WhoseRecord>> = Symbol('whose record')

/** For everything below: the record of somebody else. */
export const provideWhoseRecord = (whose: MaybeRefOrGetter<WhoseRecord>) =>
  provide(
    KEY,
    computed(() => toValue(whose)),
  )

/** One's own, where nothing else was said. */
export const useWhoseRecord = (): ComputedRef<WhoseRecord> => inject(KEY, () => computed(() => OWN), true)
export const usePerson = (): ComputedRef<Person> => {
  const whose = useWhoseRecord()
  return computed(() => whose.value.person)
}

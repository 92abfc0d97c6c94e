import type { ClassHead, SeatedLearner } from '@contract/class'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { useToasts } from '@ui/toasts'

/** What can be done with classes as such, and with records in none; each tells politely that it was done. */
export function useClasses() {
  const { show } = useToasts()

  const add = useAction(async (name: string) => {
    const { classId } = await client.classes.add({ name })
    show(`${name} added.`)
    return classId
  })

  const rename = useAction(async ({ id: classId, name: before }: Pick<ClassHead, 'id' | 'name'>, name: string) => {
    await client.classes.rename({ classId, name })
    show(`${before} is now called ${name}.`, { name: 'Undo', run: () => rename.run({ id: classId, name }, before) })
    return true
  })

  const remove = useAction(async ({ id, name }: ClassHead) => {
    await client.classes.remove({ classId: id })
    show(`${name} removed.`)
    return true
  })

  const removeLearner = useAction(async ({ id, name }: SeatedLearner) => {
    await client.classes.removeLearner({ learnerId: id })
    show(`The record of ${name} is deleted.`)
    return true
  })

  return { add, rename, remove, removeLearner }
}

import type { Core } from '../core'
import { classOf } from './class-of'
import { mustBeFreeClassName } from './free-names'

const DONE = { done: true } as const

export async function addClass(core: Core, name: string): Promise<{ classId: string }> {
  const { id } = await core.store.write(writer => {
    mustBeFreeClassName(writer, name)
    writer.touch('classes')
    return writer.classes.add(name)
  })
  return { classId: id }
}

export async function renameClass(core: Core, classId: string, name: string) {
  await core.store.write(writer => {
    classOf(writer, classId)
    mustBeFreeClassName(writer, name, classId)
    writer.classes.rename(classId, name)
    writer.touch('classes')
  })
  return DONE
}

/** The seats go with it; records that were handed in stay, in no class. */
export async function removeClass(core: Core, classId: string) {
  await core.store.write(writer => {
    classOf(writer, classId)
    writer.classes.remove(classId)
    writer.touch('classes')
  })
  return DONE
}

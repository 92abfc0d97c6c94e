import { shallowRef } from 'vue'

/** Who waits for the password to be given; one at a time, as it is one door. */
export const waitingForTeacher = shallowRef<{ settle: (isOpen: boolean) => void } | null>(null)
let asked: Promise<boolean> | null = null

/** Asks for the teacher's password in a dialog. Resolves to whether it was given. */
export function askTeacher(): Promise<boolean> {
  return (asked ??= new Promise<boolean>(resolve => {
    waitingForTeacher.value = {
      settle(isOpen) {
        waitingForTeacher.value = null
        asked = null
        resolve(isOpen)
      },
    }
  }))
}

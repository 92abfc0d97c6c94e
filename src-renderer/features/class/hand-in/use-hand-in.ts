import { computed, ref } from 'vue'
import { client } from '@app/client'
import { failureOf } from '@app/failures'
import { handOver, leaveFile } from '@app/hand-over'
import { goesIn, type ChosenSeat, type HandInFile, type HandInState } from './hand-in-file'

/**
 * Files that are handed in to a class, one after another, since the core takes one at a time. What one of them meets is
 * kept beside it and stops no other; a question about one waits until somebody answers, and then it is read again.
 */
export function useHandIn({ id: classId, names }: { id: string; names: () => readonly { readonly name: string }[] }) {
  const files = ref<HandInFile[]>([])
  let lastId = 0
  let running = false

  const put = (id: number, change: Partial<HandInFile>) => {
    files.value = files.value.map(one => (one.id === id ? { ...one, ...change } : one))
  }
  const become = (id: number, state: HandInState) => put(id, { state })

  /** With those that this list may not have heard of yet. */
  const taken = () => [...names(), ...files.value.flatMap(({ state }) => (state.step === 'done' ? [state] : []))]

  async function take({ id, file, chosen, makesPlace }: HandInFile) {
    try {
      const { fileId, seen } = await handOver(
        file,
        fileId => client.classes.lookAtHandIn({ classId, fileId }),
        share => become(id, { step: 'reading', share }),
      )
      const seat = chosen ?? goesIn(seen.place, seen.report, { makesPlace, taken: taken() })
      if (seat === null) {
        leaveFile(fileId)
        become(id, { step: 'asked', ...seen })
        return
      }
      become(id, { step: 'storing' })
      const { seatId, seatName, newAnswers, newEvents } = await client.classes.takeHandIn({ classId, fileId, seat })
      become(id, { step: 'done', seatId, name: seatName, newAnswers, newEvents })
    } catch (error) {
      const { message, retry } = failureOf(error)
      become(id, { step: 'refused', why: message, retry })
    }
  }

  async function run() {
    if (running) return
    running = true
    for (;;) {
      const next = files.value.find(({ state }) => state.step === 'waiting')
      if (!next) break
      await take(next)
    }
    running = false
  }

  function add(chosen: readonly File[]) {
    const makesPlace = names().length === 0
    const waiting = { state: { step: 'waiting' }, chosen: null } as const
    const fresh = chosen.map(file => ({ id: ++lastId, file, ...waiting, makesPlace }))
    // What was settled before is said; only questions stay.
    const open = files.value.filter(({ state }) => !['done', 'refused', 'left'].includes(state.step))
    files.value = [...open, ...fresh]
    return run()
  }

  /** Of a file that was asked about, or that failed for a reason that passes. */
  function again(id: number, chosen: ChosenSeat | null) {
    put(id, { chosen, state: { step: 'waiting' } })
    return run()
  }

  const leave = (id: number) => become(id, { step: 'left' })
  const busy = computed(() => files.value.some(({ state }) => ['waiting', 'reading', 'storing'].includes(state.step)))
  return { files, busy, add, again, leave }
}

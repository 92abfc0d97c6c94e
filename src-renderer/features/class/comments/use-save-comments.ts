import { ref } from 'vue'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { fetchFile } from '@app/fetch-file'
import { saveFile } from '@app/save-file'
import { useAnnouncer } from '@ui/announcer'
import { archiveName, archiveOf } from './comments-archive'

/** Comments as files, each for one learner alone; those of several learners lie side by side in one archive. */
export function useSaveComments() {
  /** Of the file that was made last. */
  const made = ref<string | null>(null)
  const { polite } = useAnnouncer()

  async function fetched(learnerId: string) {
    const { saveId, fileName, madeAt } = await client.comments.save({ learnerId })
    return { learnerId, madeAt, fileName, file: await fetchFile(saveId) }
  }
  /** Only what has been handed on counts as saved. */
  async function handOn(file: Blob, name: string, saved: readonly { learnerId: string; madeAt: number }[]) {
    saveFile(file, name)
    made.value = name
    polite('The file is made.')
    for (const { learnerId, madeAt } of saved) await client.comments.saved({ learnerId, madeAt })
    return true
  }

  const one = useAction(async (learnerId: string) => {
    made.value = null
    const all = await fetched(learnerId)
    return handOn(all.file, all.fileName, [all])
  })

  const several = useAction(async (className: string, learnerIds: readonly string[]) => {
    made.value = null
    const all: Awaited<ReturnType<typeof fetched>>[] = []
    for (const learnerId of learnerIds) all.push(await fetched(learnerId))
    const files = await Promise.all(
      all.map(async ({ fileName, file }) => ({ name: fileName, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    return handOn(new Blob([archiveOf(files)], { type: 'application/zip' }), archiveName(className, new Date()), all)
  })

  return { one, several, made }
}

import { ref } from 'vue'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { fetchFile } from '@app/fetch-file'
import { handOver, leaveFile } from '@app/hand-over'
import { saveFile } from '@app/save-file'

/** All data of the current learner, fetched piece by piece and handed on as a file. */
export function useRecordSave() {
  return useAction(async () => {
    const { saveId, fileName } = await client.record.save()
    const file = await fetchFile(saveId)
    saveFile(file, fileName)
    return { fileName, bytes: file.size }
  })
}

/** A file that travels: a learner's record is told, and then brought in or left; comments are brought in at once. */
export function useRecordBring() {
  /** Of the file, how much was handed over: 0 to 1. */
  const share = ref(0)
  const look = useAction(async (file: File) => {
    const { fileId, seen } = await handOver(
      file,
      async fileId =>
        (await client.record.kind({ fileId })).kind === 'comments'
          ? { kind: 'comments' as const, comments: await client.comments.bringIn({ fileId }) }
          : { kind: 'record' as const, report: await client.record.look({ fileId }) },
      so => (share.value = so),
    )
    return { fileId, ...seen }
  })
  const bringIn = useAction((fileId: string) => client.record.bringIn({ fileId }))
  return { share, look, bringIn, leave: leaveFile }
}
export type RecordBring = ReturnType<typeof useRecordBring>
export type BroughtComments = Awaited<ReturnType<typeof client.comments.bringIn>>

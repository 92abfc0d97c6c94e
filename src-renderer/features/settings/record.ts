import { ref } from 'vue'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { bytesOf } from '@app/file-pieces'
import { handOver, leaveFile } from '@app/hand-over'
import { saveFile } from '@app/save-file'

/** All data of the current learner, fetched piece by piece and handed on as a file. */
export function useRecordSave() {
  return useAction(async () => {
    const { saveId, fileName } = await client.record.save()
    const pieces: Blob[] = []
    for (;;) {
      const { piece } = await client.record.saveOn({ saveId })
      if (piece === null) break
      // A blob at once: the browser may lay it on disk.
      pieces.push(new Blob([bytesOf(piece)]))
    }
    const file = new Blob(pieces, { type: 'application/jsonl' })
    saveFile(file, fileName)
    return { fileName, bytes: file.size }
  })
}

/** A learner's record that is handed over, told, and then brought in or left. */
export function useRecordBring() {
  /** Of the file, how much was handed over: 0 to 1. */
  const share = ref(0)
  const look = useAction(async (file: File) => {
    const { fileId, seen } = await handOver(
      file,
      id => client.record.look({ fileId: id }),
      so => (share.value = so),
    )
    return { fileId, report: seen }
  })
  const bringIn = useAction((fileId: string) => client.record.bringIn({ fileId }))
  return { share, look, bringIn, leave: leaveFile }
}
export type RecordBring = ReturnType<typeof useRecordBring>

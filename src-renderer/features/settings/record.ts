import { ref } from 'vue'
import { PIECE_BYTES } from '@contract/record'
import { useAction } from '@app/action'
import { client } from '@app/client'
import { saveFile } from '@app/save-file'
import { base64Of, bytesOf } from './file-pieces'

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
  /** If it fails, the core forgets the file when it ends. */
  const leave = (fileId: string) => void client.record.leave({ fileId }).catch(() => {})

  const look = useAction(async (file: File) => {
    share.value = 0
    const { fileId } = await client.record.open({ bytes: file.size })
    try {
      for (let at = 0; at < file.size; at += PIECE_BYTES) {
        const piece = await base64Of(file.slice(at, at + PIECE_BYTES))
        await client.record.take({ fileId, at, piece })
        share.value = Math.min(1, (at + PIECE_BYTES) / file.size)
      }
      return { fileId, report: await client.record.look({ fileId }) }
    } catch (error) {
      leave(fileId)
      throw error
    }
  })
  const bringIn = useAction((fileId: string) => client.record.bringIn({ fileId }))
  return { share, look, bringIn, leave }
}
export type RecordBring = ReturnType<typeof useRecordBring>

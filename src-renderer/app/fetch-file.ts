import { client } from './client'
import { bytesOf } from './file-pieces'

/** A file that the core has begun to hand over, fetched piece by piece. */
export async function fetchFile(saveId: string): Promise<Blob> {
  const pieces: Blob[] = []
  for (;;) {
    const { piece } = await client.record.saveOn({ saveId })
    if (piece === null) return new Blob(pieces, { type: 'application/jsonl' })
    // A blob at once: the browser may lay it on disk.
    pieces.push(new Blob([bytesOf(piece)]))
  }
}

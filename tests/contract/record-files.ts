import { PIECE_BYTES } from '../../src-main/contract/record'
import type { CoreUnderTest } from './core-under-test'

type Client = CoreUnderTest['client']

/** The current learner's record, fetched as a page does. */
export async function savedRecord(client: Client): Promise<{ fileName: string; file: Buffer }> {
  const { saveId, fileName } = await client.record.save()
  const pieces: Buffer[] = []
  for (;;) {
    const { piece } = await client.record.saveOn({ saveId })
    if (piece === null) return { fileName, file: Buffer.concat(pieces) }
    pieces.push(Buffer.from(piece, 'base64'))
  }
}

/** Handed over as a page does, not yet brought in. */
export async function handedOver(client: Client, file: Buffer): Promise<{ fileId: string }> {
  const { fileId } = await client.record.open({ bytes: file.length })
  for (let at = 0; at < file.length; at += PIECE_BYTES) {
    const piece = file.subarray(at, at + PIECE_BYTES).toString('base64')
    await client.record.take({ fileId, at, piece })
  }
  return { fileId }
}

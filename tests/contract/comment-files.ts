import { randomUUID } from 'node:crypto'
import type { CoreUnderTest } from './core-under-test'
import { handedOver } from './record-files'

type Client = CoreUnderTest['client']

export async function comment(client: Client, learnerId: string, eventId: string, words = 'Look at “said”.') {
  const commentId = randomUUID()
  await client.comments.add({ commentId, learnerId, eventId, author: 'Ms Hill', words })
  return commentId
}

/** A learner's comments, fetched as a page does, noted as saved. */
export async function savedComments(client: Client, learnerId: string): Promise<{ fileName: string; file: Buffer }> {
  const { saveId, fileName, madeAt } = await client.comments.save({ learnerId })
  const pieces: Buffer[] = []
  for (;;) {
    const { piece } = await client.record.saveOn({ saveId })
    if (piece === null) break
    pieces.push(Buffer.from(piece, 'base64'))
  }
  await client.comments.saved({ learnerId, madeAt })
  return { fileName, file: Buffer.concat(pieces) }
}

export async function broughtInComments(client: Client, file: Buffer) {
  const { fileId } = await handedOver(client, file)
  return client.comments.bringIn({ fileId })
}

import { PIECE_BYTES } from '@contract/record'
import { client } from './client'
import { base64Of } from './file-pieces'

/** If it fails, the core forgets the file when it ends. */
export const leaveFile = (fileId: string) => void client.record.leave({ fileId }).catch(() => {})

/**
 * Hands a learner's record to the core piece by piece, and then lets it be looked at; a file that is refused on the way
 * is left. The core has one file at a time: another one takes its place.
 */
export async function handOver<T>(
  file: File,
  look: (fileId: string) => Promise<T>,
  onShare: (share: number) => void,
): Promise<{ fileId: string; seen: T }> {
  onShare(0)
  const { fileId } = await client.record.open({ bytes: file.size })
  try {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      const piece = await base64Of(file.slice(at, at + PIECE_BYTES))
      await client.record.take({ fileId, at, piece })
      onShare(Math.min(1, (at + PIECE_BYTES) / file.size))
    }
    return { fileId, seen: await look(fileId) }
  } catch (error) {
    leaveFile(fileId)
    throw error
  }
}

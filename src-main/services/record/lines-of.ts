import { closeSync, openSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { LINE_MAX } from '../../domain/record/canonical-json'
import { notARecord, RecordFault } from '../../domain/record/record-fault'

const CHUNK_BYTES = 65_536

/** The lines of a file without their line breaks, read as they are asked for, so that a long file is never whole in memory. */
export function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, 'r')
  try {
    let rest = ''
    for (const text of textOf(handle)) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
      if (rest.length > LINE_MAX) throw notARecord()
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(handle)
  }
}

function* textOf(handle: number): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const chunk = Buffer.alloc(CHUNK_BYTES)
  for (;;) {
    const length = readSync(handle, chunk)
    yield decode(decoder, chunk.subarray(0, length), length > 0)
    if (length === 0) return
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new RecordFault('damaged', 'This file is not text in UTF-8, or was damaged.')
  }
}

import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fromHere } from './from-here'
import { writeWhole } from './write-whole'

/** Text as it comes, each piece with its own line breaks. To stdout without a file. */
export async function writeLines(lines: Iterable<string>, out?: string): Promise<void> {
  if (out === undefined) await pipeline(Readable.from(lines), process.stdout, { end: false })
  else await writeWhole(fromHere(out), out, file => pipeline(Readable.from(lines), createWriteStream(file)))
}

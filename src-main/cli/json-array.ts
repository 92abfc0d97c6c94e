import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fromHere } from './from-here'
import { writeWhole } from './write-whole'

/** One JSON array, an item to a line, so that it can be cut by line too. To stdout without a file. */
export async function writeJsonArray(items: Iterable<unknown>, out?: string): Promise<void> {
  const lines = () => Readable.from(linesOf(items))
  if (out === undefined) await pipeline(lines(), process.stdout, { end: false })
  else await writeWhole(fromHere(out), out, file => pipeline(lines(), createWriteStream(file)))
}

function* linesOf(items: Iterable<unknown>): Generator<string> {
  let before = '[\n'
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { installWith, type Installation } from '../installation.ts'

const FILE = resolve(import.meta.dirname, '../../fixtures/harbour.study')
const LINES = 9000

/** A library that takes seconds to be read for searching: the harbour text so many times, each as long as a novel. */
export async function installLong(count: number): Promise<Installation> {
  const [installed, file] = await Promise.all([installWith([]), readFile(FILE, 'utf8')])
  for (let at = 1; at <= count; at += 1) {
    const lines = Array.from(
      { length: LINES },
      (_, line) => `Berth ${line * at} had ship${line}x${at} of ${line % 97} tons.`,
    )
    const text = file
      .replace('id: harbour', `id: harbour-${at}`)
      .replace('title: The harbour of Lindow', `title: The harbour of Lindow, quay${at}`)
      .replace('Everyone in Lindow knows who is to blame.}', `$&\n\n${lines.join('\n')}`)
    await writeFile(join(installed.root, 'resources/library', `harbour-${at}.study`), text)
  }
  return installed
}

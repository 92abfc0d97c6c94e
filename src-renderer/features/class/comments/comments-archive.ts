import { zipSync } from 'fflate'

export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A .zip of files side by side; one whose name is taken gets a number. */
export function archiveOf(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {}
  for (const { name, bytes } of files) entries[freeName(name, taken => Object.hasOwn(entries, taken))] = bytes
  return new Uint8Array(zipSync(entries))
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? []
  for (let number = 2, free = name; ; number++) {
    if (!isTaken(free)) return free
    free = `${stem}-${number}${ending}`
  }
}

/** `winnow-comments-Year-10-2026-11-23.zip`: what every system takes as the name of a file, by this computer's day. */
export function archiveName(className: string, now: Date): string {
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(now)
  const words = className.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ['winnow-comments', ...words, `${day}.zip`].join('-')
}

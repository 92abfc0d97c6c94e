import { writeSync } from 'node:fs'

/** Straight to the pipe: what was written is with the parent, also when this process dies in the next instant. */
export function acknowledge(id: string): void {
  writeSync(1, `${id}\n`)
}

import { resolve } from 'node:path'

/**
 * A path as the person at the terminal means it. npm runs a script in the folder of package.json and keeps theirs in
 * INIT_CWD, which tells nothing when the command is started by another script.
 */
export function fromHere(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: here } = process.env
  return resolve(script === 'winnow' && here ? here : process.cwd(), path)
}

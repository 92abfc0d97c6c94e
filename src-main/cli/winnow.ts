import { CommanderError } from 'commander'
import { join } from 'node:path'
import { RecordFault } from '../domain/record/record-fault'
import { StoreError } from '../services'
import { PlainError } from './plain-error'
import { createProgram } from './program'

const WRONG_USE = 2

/** A reader that has seen enough, like `head`, closes the pipe: that is no error. */
process.stdout.on('error', error => {
  if (isBrokenPipe(error)) process.exit()
  throw error
})

// From here, since this file is where the build puts it; one that several entries share is not.
const resources = join(import.meta.dirname, '../../resources')
createProgram({ codebook: join(resources, 'codebook.md'), library: join(resources, 'library') })
  .parseAsync()
  .catch((error: unknown) => {
    if (isBrokenPipe(error)) return
    if (error instanceof CommanderError) {
      // commander has said already what is wrong, or given the help that was asked for.
      process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE
    } else {
      process.exitCode = 1
      process.stderr.write(`${sentenceOf(error)}\n`)
    }
  })

function sentenceOf(error: unknown): string {
  if (error instanceof PlainError || error instanceof StoreError || error instanceof RecordFault) return error.message
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Something went wrong in Winnow. Please report this:\n${detail}`
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const SOURCE = resolve(import.meta.dirname, 'power-cut.c')

/** Compiles the shim into the folder, or says why it cannot be had here. */
export function compileShim(folder: string): { library: string } | { missing: string } {
  if (process.platform !== 'linux') return { missing: 'the power-cut shim needs Linux' }
  const library = join(folder, 'power-cut.so')
  for (const compiler of ['cc', 'gcc', 'clang']) {
    const made = spawnSync(compiler, ['-O2', '-shared', '-fPIC', '-o', library, SOURCE, '-ldl', '-lpthread'])
    if (made.error) continue
    if (made.status !== 0) throw new Error(`${compiler} could not compile the shim: ${made.stderr.toString()}`)
    return { library }
  }
  return { missing: 'there is no C compiler (cc, gcc or clang)' }
}

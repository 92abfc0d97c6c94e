import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly cwd?: string
  readonly stopReadingAfter?: number
  /** Asked again and again; `kill -9` as soon as it says so. */
  readonly killWhen?: () => boolean
}

/** Builds the command line of the sources as they are, for one test file, and runs it as a process of its own. */
export function useWinnow() {
  let folder = ''
  beforeAll(async () => {
    // Inside node_modules, so that what is not bundled is found.
    folder = mkdtempSync(join(root, 'node_modules', '.winnow-cli-'))
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3'] },
      build: {
        ssr: join(root, 'src-main/cli/winnow.ts'),
        outDir: folder,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'winnow.cjs' } },
      },
    })
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  return (args: readonly string[], { cwd = root, stopReadingAfter = Infinity, killWhen }: RunOptions = {}) =>
    new Promise<Ended>((done, fail) => {
      const { npm_lifecycle_event: _, ...env } = process.env
      const child = spawn(process.execPath, [join(folder, 'winnow.cjs'), ...args], { cwd, env })
      let [stdout, stderr] = ['', '']
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        stdout += chunk
        if (stdout.length >= stopReadingAfter) child.stdout.destroy()
      })
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
      const watch = killWhen && setInterval(() => killWhen() && child.kill('SIGKILL'), 2)
      child.on('error', fail)
      child.on('close', code => {
        clearInterval(watch)
        done({ code, stdout, stderr })
      })
    })
}

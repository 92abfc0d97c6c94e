import { resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)
const out = resolve(import.meta.dirname, '../../.out/relay')

/** Builds the relay's page and processes as the product is built, and returns the main file to start. */
export async function buildRelay(): Promise<string> {
  const node = (entry: string): InlineConfig => ({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: at(entry),
      outDir: out,
      emptyOutDir: false,
      target: 'node18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
  await build(node('relay-main.ts'))
  await build(node('echo-core.ts'))
  await build(node('../../../src-main/hosts/electron/preload.ts'))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: at('page'),
    build: { outDir: `${out}/page`, emptyOutDir: true, modulePreload: false },
  })
  return `${out}/relay-main.cjs`
}

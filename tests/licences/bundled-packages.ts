import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Rolldown, type UserConfig } from 'vite'
import config from '../../electron.vite.config.ts'

export const root = resolve(import.meta.dirname, '../..')

export interface Licence {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** Carried beside the bundles, or what they run in. */
const CARRIED = ['better-sqlite3', 'electron']
/** Only passes on what its parts export, so that nothing of its own is left in a bundle. */
const FAMILIES = ['vue']
const NOT_FROM_NPM: readonly Licence[] = [
  { name: 'SQLite', version: 'in better-sqlite3', licence: 'blessing (public domain)' },
]

/** Every package that has a line of code or a font in the built product, by name. */
export async function bundledLicences(): Promise<Licence[]> {
  const { main, preload, renderer } = config as Record<'main' | 'preload' | 'renderer', UserConfig>
  const found = new Set([...CARRIED, ...FAMILIES])
  for (const part of [main, preload]) {
    const ssr = { noExternal: true, external: CARRIED } as const
    for (const name of await packagesIn({ ...part, ssr, build: { ...part.build, ssr: true } })) found.add(name)
  }
  for (const name of await packagesIn(renderer)) found.add(name)
  const own = licenceOf(root)
  const others = [...found].map(name => licenceOf(join(root, 'node_modules', name)))
  return [own, ...[...others, ...NOT_FROM_NPM].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))]
}

async function packagesIn(part: UserConfig): Promise<Set<string>> {
  const result = await build({ ...part, configFile: false, logLevel: 'error', build: { ...part.build, write: false } })
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const files = outputs.flatMap(({ output }) => output.flatMap(filesOf))
  return new Set(files.flatMap(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))
}

function filesOf(part: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  return part.type === 'chunk' ? part.moduleIds : part.originalFileNames
}

function licenceOf(folder: string): Licence {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const { name = '', version = '', license: licence = '' } = about
  return { name, version, licence }
}

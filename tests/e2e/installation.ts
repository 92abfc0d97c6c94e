import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** The article, which most journeys are about; the library grows, and none of them may hang on how. */
export const ARTICLE_FILE = 'resources/library/kremlin-state-secret.study'

export interface Installation {
  /** The folder that `out` and `resources` are in. */
  readonly root: string
  remove(): Promise<void>
}

/**
 * The built product once more, with these study texts alone in its library (paths from the root of the repository): the
 * app finds its library beside itself, and no switch of it leads elsewhere.
 */
export async function installWith(texts: readonly string[]): Promise<Installation> {
  const root = await mkdtemp(join(tmpdir(), 'winnow-installed-'))
  for (const part of ['out', 'resources', 'package.json']) {
    await cp(join(ROOT, part), join(root, part), { recursive: true })
  }
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  const library = join(root, 'resources/library')
  for (const name of await readdir(library)) if (name.endsWith('.study')) await rm(join(library, name))
  for (const text of texts) await cp(join(ROOT, text), join(library, basename(text)))
  return { root, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) }
}

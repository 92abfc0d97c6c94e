import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Installation {
  /** The folder that `out` and `resources` are in. */
  readonly root: string
  remove(): Promise<void>
}

/**
 * The built product once more, with further study texts in its library (paths from the root of the repository): the
 * app finds its library beside itself, and no switch of it leads elsewhere.
 */
export async function installWith(texts: readonly string[]): Promise<Installation> {
  const root = await mkdtemp(join(tmpdir(), 'winnow-installed-'))
  for (const part of ['out', 'resources', 'package.json']) {
    await cp(join(ROOT, part), join(root, part), { recursive: true })
  }
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  for (const text of texts) await cp(join(ROOT, text), join(root, 'resources/library', basename(text)))
  return { root, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) }
}

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../../services/make-folder'

/**
 * Where Chromium keeps its files: in the data folder, so that there is one window a data folder. Where that cannot be
 * written, the core will say so in its own words; until then a passing folder lets Electron show them.
 */
export function ownFolder(data: string): string {
  const folder = join(data, 'electron')
  try {
    makeFolder(folder)
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'winnow-'))
  }
}

import { join } from 'node:path'
import { SIDE_FILES, sizeOf } from '../data-folder'
import type { DataFolder } from '../data-folder'
import { readStamp } from '../stamp'
import { namesIn } from './backup-files'

/** A database that a restore replaced. It is never deleted by Winnow. */
export interface KeptDatabase {
  readonly name: string
  readonly at: number
  readonly bytes: number
}

/** Newest first. */
export function listKept(folder: DataFolder): KeptDatabase[] {
  const found = namesIn(folder.replaced).flatMap(name => {
    const at = name.endsWith('.db') ? readStamp(name.slice(0, -'.db'.length)) : null
    if (at === null) return []
    const bytes = SIDE_FILES.reduce((sum, side) => sum + sizeOf(join(folder.replaced, name + side)), 0)
    return [{ name, at, bytes }]
  })
  return found.sort((a, b) => b.at - a.at)
}

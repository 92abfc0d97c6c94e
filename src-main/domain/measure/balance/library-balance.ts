import type { StudyText } from '../../labelling/study-text'
import type { Bound } from '../bound'
import { balanceBounds } from './balance-bounds'
import { libraryCounts, type LibraryCounts } from './library-counts'
import { textBalance, type TextBalance } from './text-balance'

export interface LibraryBalance {
  readonly texts: readonly TextBalance[]
  readonly library: LibraryCounts
  readonly bounds: readonly Bound[]
}

/** How a library is made up, and how that stands against the codebook's section 8. */
export function libraryBalance(library: readonly StudyText[]): LibraryBalance {
  const texts = library.map(textBalance)
  const counts = libraryCounts(texts)
  return { texts, library: counts, bounds: balanceBounds(counts) }
}

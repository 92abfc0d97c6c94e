import type { SourceKind } from '../../domain/labelling/codebook'
import type { StudyText } from '../../domain/labelling/study-text'

export interface SourceView {
  id: string
  name: string
  kind: SourceKind
}

/** Sources by id in the given order; one the front matter forgot is shown by its id. */
export function viewSources(text: Pick<StudyText, 'sources'>, ids: readonly string[]): SourceView[] {
  return ids.map(id => {
    const source = Object.hasOwn(text.sources, id) ? text.sources[id] : undefined
    return { id, name: source?.name ?? id, kind: source?.kind ?? 'unnamed' }
  })
}

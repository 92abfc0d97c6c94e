import type { StudyText } from '../../labelling/study-text'

/** From this level on a learner may also say which source. */
export const WHICH_SOURCE_LEVEL = 3

export interface SortItem {
  /** Ids of all sources of the text, to choose from; empty where the level does not ask which. */
  readonly sources: readonly string[]
}

/** The text's own writer is the article, which the question before has asked already. */
export function makeSortItem(text: StudyText): SortItem {
  const toChoose = Object.entries(text.sources).flatMap(([id, source]) => (source.kind === 'article' ? [] : [id]))
  return { sources: text.level >= WHICH_SOURCE_LEVEL ? toChoose : [] }
}

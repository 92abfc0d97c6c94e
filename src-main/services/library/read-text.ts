import type { Core } from '../core'
import { currentEdition } from './find-edition'
import { viewParagraphs } from './paragraph-view'
import { summariseText } from './text-summary'

/** The bare article. */
export function readText(core: Core, textId: string) {
  const edition = currentEdition(core, textId)
  return {
    text: summariseText(core, edition),
    revision: edition.revision,
    paragraphs: viewParagraphs(edition.text),
  }
}

import { ledgerOf } from '../../domain/labelling/ledger'
import { makeupOf } from '../../domain/labelling/makeup'
import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { Refusal } from '../refusal'
import { isScored } from '../../domain/labelling/study-text'
import { currentEdition } from './find-edition'
import { inkSegment } from './inked-segment'
import { viewParagraphs } from './paragraph-view'
import { ruledText } from './ruled-text'
import { viewSources } from './source-view'
import { summariseText } from './text-summary'

/** Make-up and ledger are of the whole text; single segments only of what practice has shown, unless all was revealed. */
export function xrayText(core: Core, textId: string) {
  const edition = currentEdition(core, textId)
  const { revision } = edition
  const summary = summariseText(core, edition)
  if (!summary.xrayOpen) throw xrayLocked()
  const { text, revealed, met } = core.store.read(reader => {
    const learner = currentLearner(reader)
    return {
      text: ruledText(reader, edition),
      revealed: reader.answers.revealedAt(learner.id, textId) !== null,
      met: new Set(reader.answers.metOf(learner.id, textId)),
    }
  })
  const whole = revealed || text.example
  const shown = whole ? text.segments : text.segments.filter(({ id }) => met.has(id))
  return {
    text: summary,
    revision,
    paragraphs: viewParagraphs(text),
    segments: shown.map(segment => inkSegment(text, segment)),
    whole,
    hidden: whole ? 0 : text.segments.filter(isScored).filter(({ id }) => !met.has(id)).length,
    makeup: makeupOf(text).map(part => ({ ...part })),
    ledger: ledgerOf(text).flatMap(({ source, words, verbs }) =>
      viewSources(text, [source]).map(view => ({ source: view, words, verbs: [...verbs] })),
    ),
  }
}

export const xrayLocked = () =>
  new Refusal('XRAY_LOCKED', 'The X-ray opens after a first practice of this text.', undefined)

import { ledgerOf } from '../../domain/labelling/ledger'
import { isScored, type StudyText, type Teaching } from '../../domain/labelling/study-text'
import type { Reader } from '../../store'
import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { currentEdition } from './find-edition'
import { ruledText } from './ruled-text'
import { viewSources } from './source-view'
import { summariseText } from './text-summary'

/** A text by itself: what it trains and how one stands in that, who speaks in it, and its lesson. */
export function aboutText(core: Core, textId: string) {
  const edition = currentEdition(core, textId)
  const summary = summariseText(core, edition)
  return core.store.read(reader => {
    const text = ruledText(reader, edition)
    return {
      text: summary,
      codebook: text.codebook,
      skills: skillsIn(reader, text),
      sources: sourcesIn(text, summary.xrayOpen),
      teaching: text.teaching ? viewTeaching(text.teaching) : null,
    }
  })
}

/** In the order in which the text names its skills. Counts alone, so that no segment is told by what it trains. */
function skillsIn(reader: Reader, text: StudyText) {
  const { id: learnerId } = currentLearner(reader)
  const sorted = new Set(reader.progress.latestOfText(learnerId, text.id).map(({ segmentId }) => segmentId))
  const firsts = reader.progress.firstBySegment(learnerId, text.id)
  const scored = text.segments.filter(isScored)
  return text.skills.map(skill => {
    const trains = scored.filter(({ note }) => note.skills.includes(skill))
    const answered = trains.flatMap(({ id }) => firsts.get(id) ?? [])
    return {
      skill,
      segments: trains.length,
      sorted: trains.filter(({ id }) => sorted.has(id)).length,
      first: { asked: answered.length, right: answered.filter(correct => correct).length },
    }
  })
}

/** How long each speaks is known from the X-ray on, as its ledger is. */
function sourcesIn(text: StudyText, xrayOpen: boolean) {
  const floor = ledgerOf(text)
  const order = xrayOpen ? floor.map(({ source }) => source) : Object.keys(text.sources)
  const words = new Map(floor.map(({ source, words }) => [source, words]))
  return viewSources(text, order).map(source => ({ source, words: xrayOpen ? (words.get(source.id) ?? 0) : null }))
}

const viewTeaching = ({ aim, plan, questions }: Teaching) => ({
  aim,
  plan: plan.map(({ minutes, step }) => ({ minutes, step })),
  questions: [...questions],
})

import { askedWords } from '../../domain/exercise/asked-words'
import { isSorted } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'
import { ruledText } from '../library/ruled-text'
import { viewSources } from '../library/source-view'
import { currentLearner } from '../profiles/current-learner'
import { notFound, notYours, teacherLocked } from '../refusal'
import { viewAppeal } from './appeal-view'

/**
 * What one must see to make or to rule an appeal. Of the learner's own answer, or of any that an appeal began from:
 * whoever rules is seldom who appealed.
 */
export function appealCase(core: Core, eventId: string) {
  return core.store.read(reader => {
    const answer = reader.answers.find(eventId)
    if (!answer || !isSorted(answer)) throw notFound('answer')
    const { learnerId, textId, revision, segmentId } = answer
    const appeal = reader.appeals.latestOf(learnerId, textId, segmentId)
    const isOwn = learnerId === currentLearner(reader).id
    if (!appeal && !isOwn) throw notYours()
    // It shows a key, and what somebody else answered.
    if (!isOwn && !core.teacher.pass()) throw teacherLocked()
    const text = ruledText(reader, editionAt(core, textId, revision))
    const segment = segmentOf(text, segmentId)
    const { index, text: words } = text.paragraphs[segment.paragraph] ?? { index: 0, text: '' }
    const everySource = Object.keys(text.sources).filter(id => text.sources[id]?.kind !== 'article')
    return {
      appeal: appeal && viewAppeal(core, reader, appeal),
      ...{ textId, title: text.title, segment: askedWords(text, segment, 'segment').segment },
      paragraph: { index, text: words },
      given: { label: answer.givenLabel, owner: answer.givenOwner },
      key: { label: answer.keyLabel, owner: answer.keyOwner, voice: viewSources(text, segment.voice) },
      why: segment.note?.why ?? '',
      sources: viewSources(text, everySource),
    }
  })
}

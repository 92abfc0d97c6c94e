import type { RuledKey } from '../../domain/record/events'
import type { StudyText } from '../../domain/labelling/study-text'
import type { Core } from '../core'
import { editionAt } from '../library/find-edition'
import { currentLearner } from '../profiles/current-learner'
import { notFound, Refusal } from '../refusal'
import { viewAppeal } from './appeal-view'
import { claimed } from './claimed'
import { findAppeal, openAppeal } from './find-appeal'

export interface RulingWish {
  readonly appealId: string
  readonly reason: string
  readonly ruling: { readonly upheld: false } | { readonly upheld: true; readonly key: RuledKey | null }
}

/**
 * Decides an appeal, by whoever is at this computer: a teacher, or the learner alone. Upheld, it changes the key for
 * everybody who uses this data, and every stored score that rests on it.
 */
export async function ruleAppeal(core: Core, { appealId, reason, ruling }: RulingWish) {
  await core.store.write(writer => {
    const { textId, revision, segmentId } = openAppeal(writer, appealId)
    const { text } = editionAt(core, textId, revision)
    const key = ruling.upheld && ruling.key ? ruledKey(text, ruling.key) : null
    writer.append({
      ...{ learnerId: currentLearner(writer).id, kind: 'appeal.ruled' },
      body: { appealId, textId, segmentId, upheld: ruling.upheld, reason, key },
    })
    writer.touch('appeals', 'answers')
  })
  return core.store.read(reader => viewAppeal(core, reader, findAppeal(reader, appealId)))
}

/** The voice says who answers: nobody for the article, at least one source for a source. */
function ruledKey(text: StudyText, key: RuledKey): RuledKey {
  const claim = claimed(key)
  if (key.voice.some(id => !Object.hasOwn(text.sources, id))) throw notFound('source')
  const fits = claim.owner === 'source' ? key.voice.length > 0 : claim.owner === null || key.voice.length === 0
  if (!fits) {
    throw new Refusal(
      'ANSWER_UNFIT',
      'Name the sources if a source answers for it, and none if the article does.',
      undefined,
    )
  }
  return { ...claim, voice: key.voice }
}

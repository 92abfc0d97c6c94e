import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { notYours } from '../refusal'
import { viewAppeal } from './appeal-view'
import { findAppeal, openAppeal } from './find-appeal'

/** Takes one's own open appeal back; it stays on the list as withdrawn. */
export async function withdrawAppeal(core: Core, appealId: string) {
  await core.store.write(writer => {
    const { learnerId } = openAppeal(writer, appealId)
    if (learnerId !== currentLearner(writer).id) throw notYours()
    writer.append({ learnerId, kind: 'appeal.withdrawn', body: { appealId } })
    writer.touch('appeals', 'answers')
  })
  return core.store.read(reader => viewAppeal(core, reader, findAppeal(reader, appealId)))
}

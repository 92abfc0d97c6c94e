import type { KeyClaim } from '../../domain/record/events'
import { ruleTitle } from '../codebook/read-codebook'
import type { Core } from '../core'
import { notFound, Refusal } from '../refusal'
import { viewAppeal } from './appeal-view'
import { claimed } from './claimed'
import { findAppeal } from './find-appeal'
import { ownSortedAnswer } from './own-sorted-answer'

export interface AppealWish {
  readonly eventId: string
  readonly claim: KeyClaim
  /** Id of a rule of the codebook. */
  readonly rule: string
  readonly reason: string
}

/** Puts an appeal against the key of one's own answer on the list. One at a time for a segment. */
export async function makeAppeal(core: Core, { eventId, claim, rule, reason }: AppealWish) {
  const appealId = core.randomId()
  await core.store.write(writer => {
    const { learnerId, textId, revision, segmentId } = ownSortedAnswer(writer, eventId)
    const open = writer.appeals.openOf(learnerId, textId, segmentId)
    if (open) throw new Refusal('APPEAL_EXISTS', 'There is an appeal against this key already.', { appealId: open.id })
    if (core.codebook && ruleTitle(core, rule) === null) throw notFound('rule')
    writer.append({
      ...{ learnerId, kind: 'appeal.made' },
      body: { appealId, answerId: eventId, textId, revision, segmentId, claim: claimed(claim), rule, reason },
    })
    writer.touch('appeals', 'answers')
  })
  return core.store.read(reader => viewAppeal(core, reader, findAppeal(reader, appealId)))
}

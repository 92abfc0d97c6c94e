import { askedWords } from '../../domain/exercise/asked-words'
import type { KeyClaim } from '../../domain/record/events'
import type { Appeal, Reader } from '../../store'
import { ruleTitle } from '../codebook/read-codebook'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'
import { currentLearner } from '../profiles/current-learner'

/** An appeal as pages show it, with the words it is about and the names of who made and who ruled it. */
export function viewAppeal(core: Core, reader: Reader, appeal: Appeal) {
  const { id, at, learnerId, textId, revision, segmentId, eventId, claim, rule, reason, state, ruled } = appeal
  const { text } = editionAt(core, textId, revision)
  const answer = reader.answers.find(eventId)
  const nameOf = (learner: string) => reader.learners.find(learner)?.name ?? 'a profile that was deleted'
  return {
    ...{ id, at, by: nameOf(learnerId), own: learnerId === currentLearner(reader).id },
    ...{ textId, title: text.title, segment: askedWords(text, segmentOf(text, segmentId), 'segment').segment },
    ...{ eventId, reason, state },
    given: bare({ label: answer?.givenLabel ?? claim.label, owner: answer?.givenOwner ?? null }),
    key: bare(appeal.key ?? claim),
    claim: bare(claim),
    rule: { id: rule, title: ruleTitle(core, rule) ?? rule },
    ruled: ruled && {
      ...{ at: ruled.at, by: nameOf(ruled.by), reason: ruled.reason, rescored: ruled.rescored },
      key: ruled.key && bare(ruled.key),
    },
  }
}

const bare = ({ label, owner }: KeyClaim) => ({ label, owner })

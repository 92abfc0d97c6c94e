import type { Core } from '../core'
import { currentLearner } from '../profiles/current-learner'
import { testUnderWay } from '../refusal'
import { isAskedByTest } from '../test/held-back'
import { currentEdition } from './find-edition'
import { xrayLocked, xrayText } from './xray'

/** Shows the inks of all segments; from now on answers to this text no longer feed the measures. */
export async function revealText(core: Core, textId: string) {
  const { text, revision, file } = currentEdition(core, textId)
  await core.store.write(writer => {
    const learnerId = currentLearner(writer).id
    if (text.example || writer.answers.revealedAt(learnerId, textId) !== null) return
    if (writer.sessions.practisedCount(learnerId, textId) === 0) throw xrayLocked()
    if (isAskedByTest(writer, learnerId, textId)) throw testUnderWay()
    writer.texts.keep({ id: textId, revision, file })
    writer.append({ learnerId, kind: 'text.revealed', body: { textId, revision } })
    writer.touch('answers')
  })
  return xrayText(core, textId)
}

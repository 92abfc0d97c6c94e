import {
  afterDeletion,
  deleteLearner,
  keepLearner,
  keepOwnRecord,
  noteToldNotice,
  ownNotice,
  privacyState,
  setRetention,
  type Core,
} from '../services'
import type { Implementer } from './implementer'

export function privacyHandlers({ privacy }: Implementer, core: Core) {
  return {
    state: privacy.state.handler(() => privacyState(core)),
    setRetention: privacy.setRetention.handler(({ input }) => setRetention(core, input.months)),
    keep: privacy.keep.handler(({ input }) => keepLearner(core, input.learnerId)),
    remove: privacy.remove.handler(({ input }) => deleteLearner(core, input.learnerId)),
    notice: privacy.notice.handler(() => ownNotice(core)),
    keepOwn: privacy.keepOwn.handler(() => keepOwnRecord(core)),
    noticeSeen: privacy.noticeSeen.handler(() => noteToldNotice(core)),
    afterDeletion: privacy.afterDeletion.handler(() => afterDeletion(core)),
  }
}

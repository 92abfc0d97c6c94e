import {
  addComment,
  beginToSaveComments,
  bringInComments,
  changeComment,
  classComments,
  commentedAnswers,
  listComments,
  myComments,
  noteSavedComments,
  removeComment,
  seeComments,
  type Core,
} from '../services'
import type { Implementer } from './implementer'

export function commentHandlers({ comments }: Implementer, core: Core) {
  return {
    mine: comments.mine.handler(({ input }) => myComments(core, input.eventId)),
    seen: comments.seen.handler(({ input }) => seeComments(core, input.comments)),
    answers: comments.answers.handler(({ input }) => commentedAnswers(core, input.learnerId)),
    list: comments.list.handler(({ input }) => listComments(core, input.learnerId, input.eventId)),
    ofClass: comments.ofClass.handler(({ input }) => classComments(core, input.classId)),
    add: comments.add.handler(({ input }) => addComment(core, input)),
    change: comments.change.handler(({ input }) => changeComment(core, input.commentId, input.author, input.words)),
    remove: comments.remove.handler(({ input }) => removeComment(core, input.commentId)),
    save: comments.save.handler(({ input }) => beginToSaveComments(core, input.learnerId)),
    saved: comments.saved.handler(({ input }) => noteSavedComments(core, input.learnerId, input.madeAt)),
    bringIn: comments.bringIn.handler(({ input }) => bringInComments(core, input.fileId)),
  }
}

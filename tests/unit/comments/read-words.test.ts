import { expect, it } from 'vitest'
import { commentedWords } from '../../../src-renderer/features/progress/comments/commented-words'
import { broughtWords } from '../../../src-renderer/features/settings/comments-words'
import { newCommentWords } from '../../../src-renderer/features/today/new-comments'

it.each([
  [{ comments: 1, unseen: 1 }, true, '1 new comment'],
  [{ comments: 3, unseen: 1 }, true, '3 comments, 1 new'],
  [{ comments: 2, unseen: 0 }, true, '2 comments'],
  [{ comments: 2, unseen: 2 }, false, '2 comments'],
])('tells of %j, to whom it was written: %s', (found, isOwn, words) => expect(commentedWords(found, isOwn)).toBe(words))

it.each([
  [[], null],
  [[{ unseen: 0 }], null],
  [[{ unseen: 1 }, { unseen: 0 }], 'Your teacher wrote a comment on an answer of yours.'],
  [[{ unseen: 1 }, { unseen: 2 }], 'Your teacher wrote 3 comments on your answers.'],
])('tells in Today of %j', (answers, words) => expect(newCommentWords(answers)).toBe(words))

const ADA = { name: 'Ada', from: 'Ms Hill' }

it.each([
  [{ comments: 2, fresh: 2, changed: 0 }, 'Brought in for Ada, from Ms Hill: 2 new comments.'],
  [{ comments: 2, fresh: 1, changed: 1 }, 'Brought in for Ada, from Ms Hill: 1 new comment, 1 changed or taken back.'],
  [{ comments: 0, fresh: 0, changed: 1 }, 'Brought in for Ada, from Ms Hill: 1 changed or taken back.'],
  [
    { comments: 1, fresh: 0, changed: 0 },
    'Nothing is new. The comment by Ms Hill for Ada is here already. Nothing was changed.',
  ],
  [
    { comments: 3, fresh: 0, changed: 0 },
    'Nothing is new. All 3 comments by Ms Hill for Ada are here already. Nothing was changed.',
  ],
  [{ comments: 0, fresh: 0, changed: 0 }, 'Nothing is new: what Ms Hill took back is gone here already.'],
])('tells what came of %j', (count, words) => expect(broughtWords({ ...ADA, ...count })).toBe(words))

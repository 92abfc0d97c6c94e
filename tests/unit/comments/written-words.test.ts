import { expect, it } from 'vitest'
import { seatWords, unfiledWords, wayWords } from '../../../src-renderer/features/class/comments/written-words'

const NOON = Date.UTC(2026, 0, 5, 12)

it.each([
  [{ own: true, filed: false, seenAt: null }, 'In no file yet'],
  [{ own: true, filed: true, seenAt: null }, 'In a file; not known to be read'],
  [{ own: true, filed: true, seenAt: NOON }, 'Read on 5 January 2026'],
  [{ own: false, filed: false, seenAt: null }, 'Written elsewhere'],
])('says of %j how far it has come', (comment, words) => expect(wayWords(comment)).toBe(words))

it.each([
  [{ comments: 1, unfiled: 0, unseen: 1 }, '1 comment'],
  [{ comments: 3, unfiled: 2, unseen: 2 }, '3 comments · 2 to be saved · 1 known to be read'],
  [{ comments: 0, unfiled: 1, unseen: 0 }, '0 comments · 1 to be saved'],
])('sums up %j', (seat, words) => expect(seatWords(seat)).toBe(words))

it.each([
  [0, 0, null],
  [1, 1, 'One comment is not yet saved for one learner.'],
  [5, 3, '5 comments are not yet saved for 3 learners.'],
])('counts %i for %i', (unfiled, learners, words) => expect(unfiledWords(unfiled, learners)).toBe(words))

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readComments } from '../../../src-main/domain/record/read-comments'
import { writeComments } from '../../../src-main/domain/record/write-comments'
import { mergeComments } from '../../../src-main/services/comments/bring-in-comments'
import { recordHashing, type Comment, type Store } from '../../../src-main/store'
import { answerGiven, sessionStarted } from '../../fixtures/events'
import { bringIn, openEmptyStore, recordText } from '../../fixtures/records'

const ANSWERS = ['one', 'two', 'three']

/** What a teacher does next, and how often a file is made of it. */
const deeds = fc.array(
  fc.record({
    which: fc.nat({ max: 3 }),
    words: fc.constantFrom('Look.', 'Look again.', 'Who says so?', null),
    saves: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

async function learnerWith(store: Store): Promise<string> {
  return store.write(writer => {
    const { id: learnerId } = writer.learners.add('Ada')
    writer.append({ learnerId, kind: 'session.started', body: sessionStarted('session') })
    for (const id of ANSWERS) {
      writer.append({ learnerId, kind: 'answer.given', body: answerGiven(id, 'session'), id })
    }
    return learnerId
  })
}

const commentsIn = (store: Store, learnerId: string) => store.read(reader => reader.comments.ofLearner(learnerId))
/** As they travel: whether they were written here or went into a file is no part of it. */
const bare = (comments: readonly Comment[]) => comments.map(({ own: _, filedAt: __, ...comment }) => comment)

function fileOf(store: Store, learnerId: string): string[] {
  const learner = { id: learnerId, name: 'Ada' }
  const comments = commentsIn(store, learnerId)
  return writeComments({ winnow: '0.1.0', madeAt: 1, learner, from: 'Ms Hill', comments }, recordHashing)
}
const bringInFile = (store: Store, file: readonly string[]) =>
  store.write(writer =>
    mergeComments(
      writer,
      readComments(
        file.map(line => line.slice(0, -1)),
        recordHashing,
      ),
    ),
  )

it(
  'gives the same comments elsewhere, whatever files come, in whatever order and however often',
  { timeout: 60_000 },
  () =>
    fc.assert(
      fc.asyncProperty(deeds, fc.infiniteStream(fc.nat()), async (done, order) => {
        const { store: desk } = openEmptyStore()
        const { store: home } = openEmptyStore()
        const learnerId = await learnerWith(desk)
        await bringIn(home, recordText(desk, learnerId))
        const files: string[][] = []
        for (const [index, { which, words, saves }] of done.entries()) {
          await desk.write(writer => {
            const id = `comment-${which}`
            const here = writer.comments.find(id)
            const fresh = { id, learnerId, eventId: ANSWERS[which % 3] ?? '', own: true, filedAt: null, at: index }
            writer.comments.keep({ ...(here ?? fresh), author: 'Ms Hill', words, changedAt: index, seenAt: null })
          })
          if (saves) files.push(fileOf(desk, learnerId))
        }
        const last = fileOf(desk, learnerId)
        const shuffled = [...files, last, ...files]
          .map(file => ({ file, place: order.next().value ?? 0 }))
          .toSorted((one, other) => one.place - other.place)
        for (const { file } of shuffled) await bringInFile(home, file)
        expect(bare(commentsIn(home, learnerId))).toEqual(bare(commentsIn(desk, learnerId)))
        expect(await bringInFile(home, last)).toMatchObject({ fresh: 0, changed: 0 })

        // And the record, which carries them too, tells nothing else, neither back at the desk nor in a third place.
        const { store: third } = openEmptyStore()
        await bringIn(third, recordText(home, learnerId))
        expect(bare(commentsIn(third, learnerId))).toEqual(bare(commentsIn(home, learnerId)))
        const before = commentsIn(desk, learnerId)
        await bringIn(desk, recordText(third, learnerId))
        expect(commentsIn(desk, learnerId)).toEqual(before)
      }),
      { numRuns: 15 },
    ),
)

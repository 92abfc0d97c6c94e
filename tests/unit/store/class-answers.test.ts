import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Store } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { answerGiven, REVISION, sessionStarted } from '../../fixtures/events'
import { openTestStore } from '../../fixtures/stores'

let folder: ReturnType<typeof makeTemporaryFolder>
let store: Store
let ada: string
let ben: string
let classId: string

beforeEach(async () => {
  folder = makeTemporaryFolder()
  store = openTestStore(folder.path)
  await store.write(writer => {
    ada = writer.learners.add('Ada').id
    ben = writer.learners.add('Ben').id
    classId = writer.classes.add('Class 8b').id
    for (const [at, learnerId] of [ada, ben].entries()) {
      writer.classes.addSeat({ classId, number: at + 1, name: `Pupil ${at + 1}`, learnerId })
      writer.append({ learnerId, kind: 'session.started', body: sessionStarted(`of ${learnerId}`) })
      writer.append({ learnerId, kind: 'answer.given', ...given(learnerId, 's001') })
    }
  })
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

function given(learnerId: string, segmentId: string) {
  const id = `${learnerId} ${segmentId}`
  return { id, body: { ...answerGiven(id, `of ${learnerId}`), segmentId } }
}
const firsts = () => store.read(({ classAnswers }) => classAnswers.firstAnswers(classId))
const seen = () => firsts().map(({ learnerId, segmentId, keyLabel }) => [learnerId, segmentId, keyLabel].join(' '))

it('keeps the rows of a class for as long as nothing is stored', async () => {
  const before = firsts()
  expect(firsts()).toBe(before)
  await store.write(writer => writer.append({ learnerId: ben, kind: 'answer.given', ...given(ben, 's002') }))
  expect(seen()).toEqual([`${ada} s001 fact`, `${ben} s001 fact`, `${ben} s002 fact`])
})

it('reads them again after a ruling, and after a learner went', async () => {
  expect(seen()).toHaveLength(2)
  const about = { appealId: 'one', textId: 'harbour', segmentId: 's001' }
  const claim = { label: 'opinion', owner: 'article' } as const
  await store.write(writer => {
    const made = { ...about, answerId: `${ada} s001`, revision: REVISION, claim, rule: 'naming', reason: 'It is.' }
    writer.append({ learnerId: ada, kind: 'appeal.made', body: { ...made, rule: 'naming' } })
    const body = { ...about, upheld: true, reason: 'So it is.', key: { ...claim, voice: [] } }
    writer.append({ learnerId: ada, kind: 'appeal.ruled', body })
  })
  expect(seen()).toEqual([`${ada} s001 opinion`, `${ben} s001 opinion`])
  await store.write(writer => writer.learners.remove(ada))
  expect(seen()).toEqual([`${ben} s001 fact`])
})

it('never keeps what a write saw that came to nothing', async () => {
  const failed = store.write(writer => {
    writer.append({ learnerId: ben, kind: 'answer.given', ...given(ben, 's002') })
    expect(writer.classAnswers.firstAnswers(classId)).toHaveLength(3)
    throw new Error('given up')
  })
  await expect(failed).rejects.toThrow('given up')
  expect(seen()).toEqual([`${ada} s001 fact`, `${ben} s001 fact`])
})

import { expect, it } from 'vitest'
import { HARBOUR_FILE } from '../fixtures/study-texts'
import { startCore } from './core-under-test'
import { practise, rightAnswer } from './learner'

const COUNT = 100

it('a large library lists a text that was practised as it would by itself', async () => {
  const others = Array.from({ length: COUNT }, (_, at) => [
    `other-${at}.study`,
    HARBOUR_FILE.replace('id: harbour', `id: other-${at}`),
  ])
  const large = await startCore({ ...Object.fromEntries(others), 'harbour.study': HARBOUR_FILE })
  await practise(large.client, rightAnswer, { size: 4 })
  await large.client.practice.start({ textId: 'harbour', exercise: 'mark', size: 2 })
  const list = await large.client.library.list()
  expect(list).toHaveLength(COUNT + 1)
  const practised = list.find(({ id }) => id === 'harbour')
  expect(practised).toMatchObject({ seen: 4, sessionsDone: 1, xrayOpen: true, openSession: { exercise: 'mark' } })
  expect((await large.client.library.read({ textId: 'harbour' })).text).toEqual(practised)
  for (const { id, seen, lastAt, exercises } of list.filter(text => text.id !== 'harbour')) {
    expect({ seen, lastAt }, id).toEqual({ seen: 0, lastAt: null })
    expect(exercises.every(({ answered }) => answered === 0)).toBe(true)
    expect(exercises.map(({ questions }) => questions)).toEqual(practised?.exercises.map(({ questions }) => questions))
  }
})

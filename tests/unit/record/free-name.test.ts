import { expect, it } from 'vitest'
import { freeName } from '../../../src-main/services/profiles/free-name'
import { openEmptyStore } from '../../fixtures/records'

it('keeps a name that is free, and numbers one that is taken, within its length', async () => {
  const { store } = openEmptyStore()
  const free = (name: string) => store.read(reader => freeName(reader, name))
  expect(free('Ada')).toBe('Ada')
  await store.write(({ learners }) => ['Ada', 'ada 2', 'a'.repeat(40), '🙂'.repeat(20)].map(name => learners.add(name)))
  expect(free('ADA')).toBe('ADA 3')
  expect(free('a'.repeat(40))).toBe(`${'a'.repeat(38)} 2`)
  expect(free('🙂'.repeat(20))).toBe(`${'🙂'.repeat(19)} 2`)
})

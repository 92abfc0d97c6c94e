import { describe, expect, it } from 'vitest'
import { FIRST_WORDS, SECOND_WORDS } from '../../src-main/services/profiles/pseudonym-words'
import { startCore } from './core-under-test'

const PSEUDONYM = /^[A-Z][a-z]+ [A-Z][a-z]+$/

describe('a pseudonym', () => {
  it('is what the first profile is called, and one who follows the last', async () => {
    const under = await startCore()
    const [first] = await under.client.profiles.list()
    expect(first?.name).toMatch(PSEUDONYM)
    const [next] = await under.client.profiles.remove({ id: first?.id ?? '' })
    expect(next?.name).toMatch(PSEUDONYM)
    expect(next?.name).not.toBe(first?.name)
  })

  it('is offered for each new profile, and is one that nobody has', async () => {
    const { client } = await startCore()
    const [own] = await client.profiles.list()
    const taken = new Set([own?.name])
    for (let count = 0; count < 30; count++) {
      const { name } = await client.profiles.suggest()
      expect(name).toMatch(PSEUDONYM)
      expect(taken).not.toContain(name)
      taken.add(name)
      await client.profiles.add({ name })
    }
  })

  it('stores nothing until it is taken', async () => {
    const { client } = await startCore()
    await client.profiles.suggest()
    expect(await client.profiles.list()).toHaveLength(1)
  })

  it('is made of two lists of words, each word once and in one of them', () => {
    const words: string[] = [...FIRST_WORDS, ...SECOND_WORDS]
    expect(new Set(words).size).toBe(words.length)
    expect([FIRST_WORDS.length, SECOND_WORDS.length]).toEqual([40, 40])
    for (const word of words) expect(word).toMatch(/^[A-Z][a-z]{3,11}$/)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORD } from '../../src-main/domain/text/words'
import { HARBOUR_FILE, parsed } from '../fixtures/study-texts'
import { startCore, type CoreUnderTest } from './core-under-test'

const ARTICLE_FILE = readFileSync('resources/library/kremlin-state-secret.study', 'utf8')
const BOTH = { 'harbour.study': HARBOUR_FILE, 'kremlin-state-secret.study': ARTICLE_FILE }
const copy = (id: string) => HARBOUR_FILE.replace('id: harbour', `id: ${id}`)

async function indexed(files: Readonly<Record<string, string>>) {
  const under = await startCore(files)
  await readAll(under)
  return under
}

async function readAll({ client }: CoreUnderTest) {
  const states = []
  for await (const state of await client.library.indexing()) states.push(state)
  return states
}

const idsOf = ({ found }: Awaited<ReturnType<CoreUnderTest['client']['library']['search']>>) =>
  found.map(({ textId }) => textId)

describe('library.search', () => {
  it('finds a text by its words, and where they stand', async () => {
    const { client } = await indexed(BOTH)
    const { found, index } = await client.library.search({ words: 'forty bo' })
    expect(index).toEqual({ done: 2, of: 2, stopped: false })
    expect(found).toMatchObject([
      {
        textId: 'harbour',
        passage: { from: 'body', cut: { after: true }, place: { paragraph: 1, start: 29, end: 34 } },
      },
    ])
    const { paragraphs } = await client.library.read({ textId: 'harbour' })
    expect(paragraphs[1]?.text.slice(29, 34)).toBe('Forty')
    expect(found[0]?.passage?.pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Forty', 'boats'])
  })

  it('asks for all words, and sets the title before the rest', async () => {
    const { client } = await indexed(BOTH)
    expect(idsOf(await client.library.search({ words: 'harbour kremlin' }))).toEqual([])
    expect(idsOf(await client.library.search({ words: 'KRÉMLIN' }))).toEqual(['kremlin-state-secret'])
    const { found } = await client.library.search({ words: 'lindow' })
    expect(found[0]?.title).toContainEqual({ text: 'Lindow', hit: true })
    // Not its headline once more.
    expect(found[0]?.passage?.place?.paragraph).toBeGreaterThan(0)
    expect(found[0]?.passage?.cut.before).toBe(true)
  })

  it('finds every word of every text, whatever its accents and case', async () => {
    const { client } = await indexed(BOTH)
    for (const file of Object.values(BOTH)) {
      const { id, plain } = parsed(file)
      const words = new Set(plain.match(WORD))
      for (const word of words) {
        for (const typed of [word, word.toUpperCase(), word.normalize('NFD').replaceAll(/[\u0300-\u036F]/gu, '')])
          expect(idsOf(await client.library.search({ words: typed })), typed).toContain(id)
      }
    }
  })

  it('finds by kind, topic, place and sources too, and says so', async () => {
    const placed = HARBOUR_FILE.replace(
      'genre: news report\n',
      'genre: news report\ntopic: transport\nplace: Mere End\n',
    )
    const { client } = await indexed({ 'harbour.study': placed })
    const fromOf = async (words: string) => (await client.library.search({ words })).found[0]?.passage?.from
    expect(await fromOf('mere end')).toBe('kind')
    expect(await fromOf('transport')).toBe('kind')
    expect(await fromOf('invented report')).toBe('about')
    expect(await fromOf('gull council')).toBe('body')
  })

  it('never refuses what was typed', async () => {
    const { client } = await indexed(BOTH)
    for (const words of ['', '"', '*', 'NEAR(', 'a AND', '\0', '\uD800', 'x'.repeat(100_000), 'the '.repeat(20_000)])
      expect(Array.isArray((await client.library.search({ words })).found)).toBe(true)
  })

  it('finds by title and description before the texts were read', async () => {
    const { client } = await startCore(BOTH)
    const first = await client.library.search({ words: 'harbour' })
    expect(first).toMatchObject({ found: [{ textId: 'harbour' }], index: { of: 2, stopped: false } })
  })
})

describe('library.indexing', () => {
  it('tells how far it is, to the end', async () => {
    const under = await startCore(Object.fromEntries(['a', 'b', 'c'].map(id => [`${id}.study`, copy(id)])))
    const states = await readAll(under)
    expect(states[0]).toEqual({ done: 0, of: 3, stopped: false })
    expect(states.at(-1)).toEqual({ done: 3, of: 3, stopped: false })
    expect(await readAll(under)).toEqual([{ done: 3, of: 3, stopped: false }])
  })

  it('reads a text again when it changed, and drops one that is gone', async () => {
    const under = await indexed({ 'a.study': copy('a'), 'b.study': copy('b') })
    under.publish('a.study', copy('a').replace('The ferry stopped on Monday.', 'The mackerel came on Monday.'))
    under.publish('b.study', 'no longer a study text')
    await under.reopen()
    expect(await readAll(under)).toEqual([
      { done: 0, of: 1, stopped: false },
      { done: 1, of: 1, stopped: false },
    ])
    expect(idsOf(await under.client.library.search({ words: 'mackerel' }))).toEqual(['a'])
    expect(idsOf(await under.client.library.search({ words: 'ferry' }))).toEqual([])
  })

  it('reads the texts again after a backup from before them was restored', async () => {
    const under = await startCore(BOTH)
    await under.client.data.backUp()
    await readAll(under)
    const { backups } = await under.client.data.status()
    await under.client.data.restore({ backupId: backups[0]?.id ?? '' })
    expect(under.core.textIndex.state()).toMatchObject({ done: 0, of: 2 })
    expect(idsOf(await under.client.library.search({ words: 'kremlin' }))).toEqual(['kremlin-state-secret'])
    expect((await readAll(under)).at(-1)).toMatchObject({ done: 2 })
  })

  it('leaves others their turn, and ends with the core', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`t${at}.study`, copy(`t${at}`)]))
    const under = await startCore(files)
    const states = await under.client.library.indexing()
    expect((await states.next()).value).toMatchObject({ done: 0, of: 40 })
    expect(await under.client.library.list()).toHaveLength(40)
    expect(under.core.textIndex.state().done).toBeLessThan(40)
    await under.reopen()
    expect(under.logged).toEqual([])
    expect((await readAll(under)).at(-1)).toMatchObject({ done: 40 })
  })
})

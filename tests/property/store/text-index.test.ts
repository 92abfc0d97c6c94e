import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Store, TextWords } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { openTestStore } from '../../fixtures/stores'

async function onStores(count: number, look: (...stores: Store[]) => Promise<void>): Promise<void> {
  const folders = Array.from({ length: count }, () => makeTemporaryFolder())
  const stores = folders.map(folder => openTestStore(folder.path))
  try {
    await look(...stores)
  } finally {
    for (const store of stores) await store.close()
    for (const folder of folders) folder.remove()
  }
}

const SYLLABLES = ['ha', 'ré', 'BO', 'ur', 'ça', 'lin', 'dow', 'Æ', 'st', '9']
const word = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 }).map(parts => parts.join(''))
const line = fc.array(word, { maxLength: 8 }).map(words => words.join(' '))
const words: fc.Arbitrary<TextWords> = fc.record({ title: line, about: line, kind: line, sources: line, body: line })
const deed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ textId: fc.constantFrom('a', 'b', 'c', 'd'), revision: fc.constantFrom('1', '2'), words }),
  },
  { weight: 1, arbitrary: fc.record({ forget: fc.constantFrom('a', 'b', 'c', 'd') }) },
)

it('answers after any history as one that was made anew from what is left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 12 }), fc.array(word, { maxLength: 5 }), (deeds, wanted) =>
      onStores(2, async (lived, anew) => {
        const left = new Map<string, { revision: string; words: TextWords }>()
        for (const one of deeds) {
          if ('forget' in one) {
            left.delete(one.forget)
            await lived.write(({ textIndex }) => textIndex.forget(one.forget))
          } else {
            left.delete(one.textId)
            left.set(one.textId, one)
            await lived.write(({ textIndex }) => textIndex.put({ ...one, whole: true }, one.words))
          }
        }
        for (const [textId, { revision, words }] of left)
          await anew.write(({ textIndex }) => textIndex.put({ textId, revision, whole: true }, words))
        const all = (store: Store) =>
          store.read(({ textIndex }) => [textIndex.indexed(), ...wanted.map(word => textIndex.search(word, 9))])
        expect(all(lived)).toEqual(all(anew))
        expect(await lived.verify()).toMatchObject({ ok: true, problems: [] })
      }),
    ),
    { numRuns: 30 },
  )
}, 60_000)

/** As it may be typed or pasted: signs of FTS5's own, quotes, NUL, halves of pairs, and much of it. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom(
          '"',
          "'",
          '*',
          '(',
          ')',
          'NEAR',
          'NEAR(',
          'AND',
          'OR',
          'NOT',
          '^',
          'title:',
          '-',
          '{',
          '}',
          '+',
        ),
        fc.constantFrom('\0', '\uD800', '\u0001', '💧', '́', '%', '_', ';--', '"*', 'ﬁ', '\u202E'),
      ),
      { maxLength: 30 },
    )
    .map(parts => parts.join('')),
  fc.string({ unit: 'grapheme', minLength: 300, maxLength: 3000 }),
)

it('takes whatever is typed, and never fails', () =>
  onStores(1, async store => {
    const body = 'The harbour of Lindow, near (and not far): a “title”.'
    await store.write(({ textIndex }) =>
      textIndex.put(
        { textId: 'harbour', revision: '1', whole: true },
        { ...{ title: 'Harbour', about: '', kind: '', sources: '' }, body },
      ),
    )
    fc.assert(
      fc.property(odd, typed => {
        expect(Array.isArray(store.read(({ textIndex }) => textIndex.search(typed, 5)))).toBe(true)
      }),
      { numRuns: 2000 },
    )
    for (const typed of ['near', 'NEAR', 'and not', '"far):', 'title', "harbour's".replace("'s", '*'), 'lind'])
      expect(store.read(({ textIndex }) => textIndex.search(typed, 5))).toHaveLength(1)
    for (const typed of ['', ' ', '* " ( ', '…', '\0'])
      expect(store.read(({ textIndex }) => textIndex.search(typed, 5))).toEqual([])
  }))

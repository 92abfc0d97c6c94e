import Database from 'better-sqlite3'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildFolder, verifyFolder } from '../../../src-main/store'
import type { Store, TextWords } from '../../../src-main/store'
import { makeTemporaryFolder } from '../../fixtures/data-folders'
import { openTestStore } from '../../fixtures/stores'

let folder: ReturnType<typeof makeTemporaryFolder>
let store: Store
beforeEach(() => {
  folder = makeTemporaryFolder()
  store = openTestStore(folder.path)
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

const words = (known: Partial<TextWords>): TextWords => ({
  ...{ title: '', about: '', kind: '', sources: '', body: '' },
  ...known,
})
const put = (textId: string, known: Partial<TextWords>, revision = 'one') =>
  store.write(({ textIndex }) => textIndex.put({ textId, revision, whole: true }, words(known)))
const found = (query: string) => store.read(({ textIndex }) => textIndex.search(query, 10))
const ids = (query: string) => found(query).map(({ textId }) => textId)

describe('the index of texts', () => {
  it('finds words whatever their accents and case', async () => {
    await put('cafe', { body: 'The Café of Orléans reopened.' })
    for (const query of ['cafe', 'CAFÉ', 'cafe\u0301', 'orleans', 'orle']) expect(ids(query)).toEqual(['cafe'])
  })

  it('sets a title before a body', async () => {
    await put('body', { title: 'Other news', body: 'ferry ferry ferry' })
    await put('title', { title: 'The ferry', body: 'nothing of it' })
    expect(ids('ferry')).toEqual(['title', 'body'])
  })

  it('marks what matched, and joined its pieces give the words again', async () => {
    await put('boats', { body: 'Forty boats lay idle. \u0001Boats\u0002 again.' })
    const [text] = found('boats')
    expect(text?.columns.body).toEqual([
      { text: 'Forty ', hit: false },
      { text: 'boats', hit: true },
      { text: ' lay idle.  ', hit: false },
      { text: 'Boats', hit: true },
      { text: '  again.', hit: false },
    ])
  })

  it('holds a text in one revision, and not at all when it is gone', async () => {
    await put('harbour', { body: 'herring' })
    await put('harbour', { body: 'mackerel' }, 'two')
    expect(ids('herring')).toEqual([])
    expect(ids('mackerel')).toEqual(['harbour'])
    expect(store.read(({ textIndex }) => textIndex.indexed())).toEqual([
      { textId: 'harbour', revision: 'two', whole: true },
    ])
    await store.write(({ textIndex }) => textIndex.forget('harbour'))
    await store.write(({ textIndex }) => textIndex.forget('never-there'))
    expect(ids('mackerel')).toEqual([])
    expect(await store.verify()).toMatchObject({ ok: true, problems: [] })
  })
})

it('is noticed when it is damaged, and made again', async () => {
  await put('harbour', { body: 'Forty boats lay idle.' })
  await put('ferry', { body: 'The ferry stopped.' })
  await store.close()
  const db = new Database(join(folder.path, 'winnow.db'))
  // SQLite keeps everyone from these tables that does not ask in this way.
  db.unsafeMode()
  db.prepare("UPDATE text_index_content SET c4 = 'Words that nobody indexed.' WHERE id = 2").run()
  db.close()
  const found = await verifyFolder(folder.path)
  expect(found).toMatchObject({ ok: false, rebuildable: true })
  expect(found.problems).toEqual([expect.stringContaining('The index for searching the texts differs')])
  expect(await rebuildFolder({ folder: folder.path, now: Date.now, randomId: () => 'id' })).toMatchObject({
    ...{ ok: true, problems: [], rebuilt: true },
  })
  store = openTestStore(folder.path)
  expect(ids('nobody')).toEqual(['ferry'])
})

import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { RecordFault } from '../../../src-main/domain/record/record-fault'
import type { Store } from '../../../src-main/store'
import { anyDeed, appealingDeed, type Deed, play } from '../../fixtures/deeds'
import { bringIn, recordText } from '../../fixtures/records'
import { openTestStore } from '../../fixtures/stores'
import { summaryRows } from '../../fixtures/summary-rows'

const RUNS = { numRuns: 12 }
const START: Deed = { who: 0, kind: 'start', text: 0, segment: 0, which: 0, given: 0, key: 0, flag: false }

/** What one learner does, appeals and own rulings too. */
const deedsOfOne = fc.array(fc.oneof(anyDeed, appealingDeed), { maxLength: 40, size: 'max' })

interface Own {
  readonly store: Store
  readonly folder: string
}

/** Runs with two stores on folders of their own, closed and gone afterwards. */
async function between(run: (here: Own, there: Own) => Promise<void>): Promise<void> {
  const folders = [
    mkdtempSync(join(tmpdir(), 'winnow-record-')),
    mkdtempSync(join(tmpdir(), 'winnow-record-')),
  ] as const
  const stores = [openTestStore(folders[0]), openTestStore(folders[1])] as const
  try {
    await run({ store: stores[0], folder: folders[0] }, { store: stores[1], folder: folders[1] })
  } finally {
    for (const store of stores) await store.close()
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}

async function begin(store: Store): Promise<{ learnerId: string; sessions: string[] }> {
  const learnerId = await store.write(writer => {
    const { id } = writer.learners.add('Ada')
    writer.settings.set(id, 'textSize', 115)
    return id
  })
  return { learnerId, sessions: [] }
}

async function goOn(store: Store, player: Awaited<ReturnType<typeof begin>>, deeds: readonly Deed[], name: string) {
  await Promise.all(deeds.map((deed, index) => store.write(writer => play(writer, player, deed, `${name}-${index}`))))
}

const eventsOf = ({ store }: Own, id: string) =>
  store.read(({ records }) => [...records.events(id, records.length(id))])
const everything = (own: Own, id: string) => ({
  events: eventsOf(own, id),
  settings: own.store.read(({ settings }) => settings.all(id)),
  summaries: summaryRows(own.folder),
})

it('brings the same events and the same figures elsewhere, once, and later what was added', () =>
  fc.assert(
    fc.asyncProperty(deedsOfOne, deedsOfOne, (first, later) =>
      between(async (here, there) => {
        const player = await begin(here.store)
        await goOn(here.store, player, [START, ...first], 'first')
        const file = recordText(here.store, player.learnerId)
        await bringIn(there.store, file)
        const before = everything(there, player.learnerId)
        expect(before).toEqual(everything(here, player.learnerId))

        expect(await bringIn(there.store, file)).toMatchObject({ newAnswers: 0, newEvents: 0 })
        expect(everything(there, player.learnerId)).toEqual(before)

        await goOn(here.store, player, later, 'later')
        await bringIn(there.store, recordText(here.store, player.learnerId))
        expect(everything(there, player.learnerId)).toEqual(everything(here, player.learnerId))
        expect(await bringIn(there.store, file)).toMatchObject({ newAnswers: 0, newEvents: 0 })
        expect(await there.store.verify()).toMatchObject({ ok: true, problems: [] })
      }),
    ),
    RUNS,
  ))

const anyDamage = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.nat({ max: 255 }),
  how: fc.constantFrom('replace', 'insert', 'delete'),
})

it('refuses a file of which any one byte was changed, put in or taken out', () =>
  between(async (here, there) => {
    const player = await begin(here.store)
    const deeds = (['sort', 'mark', 'trace', 'reveal', 'appeal', 'rule'] as const).map(kind => ({ ...START, kind }))
    await goOn(here.store, player, [START, ...deeds], 'deed')
    const file = Buffer.from(recordText(here.store, player.learnerId))
    await fc.assert(
      fc.asyncProperty(anyDamage, async ({ at, byte, how }) => {
        // But for the last line break, which a text editor may take off.
        const place = Math.floor(at * (file.length - 1))
        fc.pre(how !== 'replace' || file[place] !== byte)
        const middle = how === 'delete' ? [] : [byte]
        const rest = file.subarray(how === 'insert' ? place : place + 1)
        const damaged = Buffer.concat([file.subarray(0, place), Buffer.from(middle), rest])
        await expect(bringIn(there.store, damaged)).rejects.toThrow(RecordFault)
      }),
      { numRuns: 400 },
    )
    expect(there.store.read(({ learners, events }) => [learners.list(), events.count()])).toEqual([[], 0])
    await bringIn(there.store, file.subarray(0, -1))
    expect(everything(there, player.learnerId)).toEqual(everything(here, player.learnerId))
  }))

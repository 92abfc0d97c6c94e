// Fills a small disk while it stores, makes room, and goes on. Prints what happened as one line of JSON.
import { createHash, randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadBuiltCore } from '../built-core.ts'

const [disk = ''] = process.argv.slice(2)
const ballast = join(disk, 'ballast')
const REFUSALS = 20
const file = 'a text that takes room on the disk '.repeat(2000)
const revision = createHash('sha256').update(file).digest('hex').slice(0, 16)

const { openStore, StoreError } = loadBuiltCore()
const open = () => openStore({ folder: join(disk, 'data'), now: Date.now, randomId: randomUUID })
const store = open()
const kept: string[] = []

async function keep(): Promise<void> {
  const id = randomUUID()
  await store.write(writer => writer.texts.keep({ id, revision, file }))
  kept.push(id)
}

writeFileSync(ballast, Buffer.alloc(8_000_000))
const refusals: { code: string; tookMs: number }[] = []
while (refusals.length < REFUSALS) {
  const begun = performance.now()
  try {
    await keep()
  } catch (error) {
    const code = error instanceof StoreError ? error.code : String(error)
    refusals.push({ code, tookMs: performance.now() - begun })
  }
}
const lostOf = (asked: typeof store) =>
  kept.filter(id => asked.read(reader => reader.texts.find(id, revision)) === null)
const storedWhenFull = kept.length
const lostWhenFull = lostOf(store).length
rmSync(ballast)
for (let more = 0; more < 20; more++) await keep()
await store.close()
const again = open()
const lost = lostOf(again).length
const { problems } = await again.verify()
await again.close()
console.log(
  JSON.stringify({
    ...{ storedWhenFull, lostWhenFull, lost, problems },
    codes: [...new Set(refusals.map(({ code }) => code))],
    slowestMs: Math.max(...refusals.map(({ tookMs }) => tookMs)),
    storedAfter: kept.length - storedWhenFull,
  }),
)

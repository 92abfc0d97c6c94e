import { readdirSync } from 'node:fs'
import { WebSocket } from 'ws'
import { leftAfter, type WinnowProcess } from '../winnow-process.ts'
import { expect, type StartFixtures, test } from './started.ts'

const WITHIN_MS = 2_000

const ways: Record<string, (fixtures: StartFixtures) => WinnowProcess> = {
  npm: ({ launch, data }) => launch('npm', ['start', '--', '--data', data, '--no-open', '--port', '0']),
  'the script': ({ start }) => start('--no-open', '--port', '0'),
  'the host': ({ startHost }) => startHost(),
}

for (const [name, run] of Object.entries(ways)) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const whom of ['process', 'group'] as const) {
      test(`${signal} to ${name} ends all within two seconds (sent to the ${whom})`, async ({
        data,
        launch,
        start,
        startHost,
      }) => {
        const winnow = run({ data, launch, start, startHost })
        const socket = await connect(await winnow.ready)
        winnow.kill(signal, whom)
        expect(await leftAfter(winnow, WITHIN_MS)).toEqual([])
        await expect.poll(() => socket.readyState).toBe(WebSocket.CLOSED)
        expect(readdirSync(data)).not.toContain('running.json')
      })
    }
  }
}

test('nothing stays when the script is killed outright', async ({ start }) => {
  const winnow = start('--no-open', '--port', '0')
  await winnow.ready
  winnow.kill('SIGKILL')
  expect(await leftAfter(winnow, WITHIN_MS)).toEqual([])
})

test('ends some time after its last page, not before its first', async ({ startHost }) => {
  const winnow = startHost(['--port', '0', '--linger-ms', '400'], { env: { DISPLAY: '', WAYLAND_DISPLAY: '' } })
  const address = await winnow.ready
  expect(await leftAfter(winnow, 800)).toHaveLength(1)
  const [one, two] = [await connect(address), await connect(address)]
  one.close()
  expect(await leftAfter(winnow, 800)).toHaveLength(1)
  two.close()
  expect(await leftAfter(winnow, WITHIN_MS)).toEqual([])
  expect((await winnow.ended).status).toBe(0)
})

test('stays after its last page when no window was asked for', async ({ startHost }) => {
  const winnow = startHost(['--port', '0', '--no-open', '--linger-ms', '100'])
  const socket = await connect(await winnow.ready)
  socket.close()
  expect(await leftAfter(winnow, 700)).toHaveLength(1)
})

test('a page comes back by its cookie after a kill, and not after a clean end', async ({ startHost }) => {
  const first = startHost()
  const address = await first.ready
  const { port } = new URL(address)
  const cookie = await cookieFrom(address)
  first.kill('SIGKILL')
  await first.ended

  const again = startHost(['--port', port, '--no-open'])
  expect(new URL(await again.ready).search).not.toBe(new URL(address).search)
  ;(await connect(address, cookie)).close()
  again.kill('SIGTERM')
  await again.ended

  const fresh = startHost(['--port', port, '--no-open'])
  await fresh.ready
  await expect(connect(address, cookie)).rejects.toThrow('403')
})

async function cookieFrom(address: string): Promise<string> {
  const entry = await fetch(address, { redirect: 'manual' })
  return entry.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** A page's line, as a browser opens it. */
async function connect(address: string, known?: string): Promise<WebSocket> {
  const { host, origin } = new URL(address)
  const cookie = known ?? (await cookieFrom(address))
  const socket = new WebSocket(`ws://${host}/rpc`, { headers: { cookie, origin } })
  await new Promise((done, fail) => socket.once('open', done).once('error', fail))
  return socket
}

import { expect, test } from '@playwright/test'
import { once } from 'node:events'
import { Agent, request, type OutgoingHttpHeaders } from 'node:http'
import { WebSocket } from 'ws'
import { dataFolder, endAll, removeFolder, runHost, type WinnowProcess } from '../winnow-process.ts'

let data: string
let winnow: WinnowProcess
let port: number
let cookie: string
let token: string
const agent = new Agent({ keepAlive: true, maxSockets: 8 })

test.beforeAll(async () => {
  data = dataFolder()
  winnow = runHost(data)
  const address = new URL(await winnow.ready)
  port = Number(address.port)
  token = address.searchParams.get('token') ?? ''
  const entry = await fetch(address, { redirect: 'manual' })
  cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? ''
})

test.afterAll(async () => {
  await endAll([winnow])
  removeFolder(data)
})

const NO_REQUESTS = [
  ...['', 'x', '{}', 'null', '[]', '1', '{"i":1}', '{"i":"1","t":9}', '{"i":{},"p":{"u":5}}', '{"i":"1","t":2}'],
  ...['{"i":"1","p":{"u":"http://[","h":5}}', '{"i":"1","p":{"u":"/__proto__/constructor","b":{"json":1}}}'],
  ...[Buffer.alloc(0), Buffer.from([0xff, 0xff, 0xff]), Buffer.from('{"i":"1"')],
]

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
}

test('our own pages are answered', async () => {
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    expect(await ask('/', { host, cookie })).toBe(200)
    expect(await ask('/', { host, cookie, origin: `http://${host}` })).toBe(200)
    expect(await ask('/rpc', { host, cookie, origin: `http://${host}`, ...UPGRADE })).toBe(101)
  }
})

test('of a thousand foreign hosts and origins, all holding the keys, none is answered', async () => {
  const combinations = foreignCombinations()
  expect(combinations.length).toBeGreaterThanOrEqual(1_000)
  const keys = { cookie, authorization: `Bearer ${token}` }
  const accepted: unknown[] = []
  for (const from of combinations) {
    const page = await ask('/', { ...from, ...keys })
    const entry = await ask(`/?token=${token}`, from)
    const line = await ask('/rpc', { ...from, ...keys, ...UPGRADE })
    // 400: Node itself refused a Host that is none.
    const answered = [page, entry, line].filter(status => status !== 403 && status !== 400)
    accepted.push(...answered.map(status => ({ from, status })))
  }
  expect(accepted).toEqual([])
})

test('a page of ours without a key, or a line that does not say where from, is refused', async () => {
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  expect(await ask('/rpc', { host, origin, ...UPGRADE })).toBe(403)
  expect(await ask('/rpc', { host, origin, cookie: `winnow-${port}=${token}`, ...UPGRADE })).toBe(403)
  expect(await ask('/rpc', { host, cookie, ...UPGRADE })).toBe(403)
  expect(await ask('/rpc?x', { host, origin, cookie, ...UPGRADE })).toBe(403)
  expect(await ask('/', { host, origin, cookie, ...UPGRADE })).toBe(403)
})

test('frames that are no requests harm nothing, and one that is too long ends its own line only', async () => {
  const [hostile, honest] = [await openLine(), await openLine()]
  for (const frame of NO_REQUESTS) hostile.send(frame)
  hostile.send('x'.repeat(300 * 1024))
  const [code] = (await once(hostile, 'close')) as [number]
  expect(code).toBe(1009)
  honest.send('{"i":"7","p":{"u":"/library/list"}}')
  const [answer] = (await once(honest, 'message')) as [Buffer]
  expect(JSON.parse(answer.toString())).toMatchObject({
    i: '7',
    p: { b: { json: expect.arrayContaining([expect.objectContaining({ id: 'kremlin-state-secret' })]) as unknown } },
  })
  honest.terminate()
})

async function openLine(): Promise<WebSocket> {
  const host = `127.0.0.1:${port}`
  const line = new WebSocket(`ws://${host}/rpc`, { headers: { cookie, origin: `http://${host}` } })
  await once(line, 'open')
  return line
}

function foreignCombinations(): { host: string; origin?: string }[] {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  const names = ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'localhost.', '127.1', '0.0.0.0']
  const addresses = ['[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f000001', '192.168.0.7', '10.0.0.2', '127.0.0.2']
  const foreign = [
    ...[...names, ...addresses].map(name => `${name}:${port}`),
    ...own.flatMap(host => [
      `${host}0`,
      `x${host}`,
      host.toUpperCase(),
      `${host}@evil.example`,
      host.split(':')[0] ?? '',
    ]),
    `localhost:${port + 1}`,
    `127.0.0.1:0${port}`,
  ].filter(host => !own.includes(host))
  const origins = [
    'null',
    'file://',
    '',
    ...[...own, ...foreign].flatMap(host => [`http://${host}`, `https://${host}`]),
  ]
  const withForeignHost = foreign.flatMap(host => [{ host }, ...origins.map(origin => ({ host, origin }))])
  const withForeignOrigin = own.flatMap(host =>
    origins.filter(origin => origin !== `http://${host}`).map(origin => ({ host, origin })),
  )
  return [...withForeignHost, ...withForeignOrigin]
}

function ask(path: string, headers: OutgoingHttpHeaders): Promise<number> {
  return new Promise((done, fail) => {
    const upgrades = 'upgrade' in headers
    const asked = request({ port, path, headers, host: '127.0.0.1', ...(upgrades ? { agent: false } : { agent }) })
    asked.once('error', fail)
    asked.once('response', response => {
      response.resume()
      response.once('end', () => done(response.statusCode ?? 0))
    })
    asked.once('upgrade', (response, socket) => {
      socket.destroy()
      done(response.statusCode ?? 0)
    })
    asked.end()
  })
}

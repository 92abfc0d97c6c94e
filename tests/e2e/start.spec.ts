import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { START } from '../winnow-process.ts'
import { expect, test } from './started.ts'

for (const args of [['--nope'], ['--port', 'x'], ['stray'], ['--electron', '--browser'], ['--data']]) {
  test(`wrong flags print the usage and end with 2: ${args.join(' ')}`, async ({ launch }) => {
    const { status, stdout, stderr } = await launch(process.execPath, [START, ...args]).ended
    expect(status).toBe(2)
    expect(stderr).toContain('Usage: npm start -- [flags]')
    expect(stdout).toBe('')
  })
}

test('says once that it is ready, and the address opens the app', async ({ start }) => {
  const winnow = start('--no-open', '--port', '0')
  const address = await winnow.ready
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)

  const entry = await fetch(address, { redirect: 'manual' })
  expect(entry.status).toBe(303)
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await fetch(new URL('/', address), { headers: { cookie } })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>Winnow</title>')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.headers.get('cache-control')).toBe('no-store')

  winnow.kill('SIGTERM')
  const { stdout, status } = await winnow.ended
  expect(stdout).toBe(`Winnow is ready: ${address}\n`)
  expect(status).toBe(0)
})

test('shows nothing to who has no key', async ({ startHost }) => {
  const address = await startHost().ready
  const { origin } = new URL(address)
  const refused = [origin, `${origin}/?token=guess`, `${origin}/assets/`, `${origin}/index.html`, `${origin}/running`]
  for (const url of refused) {
    const response = await fetch(url, { headers: { cookie: 'winnow=guess', authorization: 'Bearer guess' } })
    expect(response.status, url).toBe(403)
    expect(await response.text()).toContain('This address has no key')
  }
})

test('survives what is no request of ours', async ({ startHost }) => {
  const address = await startHost().ready
  const { origin } = new URL(address)
  const headers = { authorization: `Bearer ${new URL(address).searchParams.get('token')}` }
  expect((await fetch(`${origin}/`, { method: 'POST', body: 'x' })).status).toBe(405)
  expect((await fetch(`${origin}/nothing`, { headers })).status).toBe(404)
  expect((await fetch(`${origin}//`)).status).toBe(400)
  expect((await fetch(`${origin}/%E0%A4%A`)).status).toBe(403)
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
})

test('names a port that is taken and ends with 1', async ({ data, start }) => {
  const taken = await occupy(0)
  const { status, stderr, stdout } = await start('--no-open', '--port', String(taken.port)).ended
  taken.server.close()
  expect(status).toBe(1)
  expect(stderr).toContain(`Port ${taken.port} is taken by another program. Choose another one, or --port 0`)
  expect(stdout).toBe('')
  expect(readdirSync(data)).toEqual([])
})

test('takes any free port where the usual one is taken and none is asked for', async ({ startHost }) => {
  const taken = await occupy(9466).catch(() => null)
  const address = await startHost(['--no-open']).ready
  taken?.server.close()
  expect(new URL(address).port).not.toBe('9466')
})

test('a second start opens the running one', async ({ start }) => {
  const address = await start('--no-open', '--port', '0').ready
  const second = await start('--no-open').ended
  expect(second).toMatchObject({ status: 0, stdout: `Winnow is ready: ${address}\n` })
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
})

test('a second start that asks for another port hears of the one that runs', async ({ start }) => {
  const { port } = new URL(await start('--no-open', '--port', '0').ready)
  const other = await start('--no-open', '--port', port === '9467' ? '9468' : '9467').ended
  expect(other.status).toBe(0)
  expect(other.stderr).toMatch(new RegExp(`already running on this data at port ${port}, not 946[78]\\.`))
  for (const same of [port, '0']) expect((await start('--no-open', '--port', same).ended).stderr).toBe('')
})

test('a second start in Electron is told where Winnow runs, and ends with 1', async ({ start }) => {
  const address = await start('--no-open', '--port', '0').ready
  const { status, stdout, stderr } = await start('--electron').ended
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(`already running in the browser host at ${address} on this data. Go on there, or end it`)
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
})

test('of starts in the same instant one runs, and all open it', async ({ startHost }) => {
  const three = [startHost(), startHost(), startHost()]
  const addresses = await Promise.all(three.map(({ ready }) => ready))
  expect(new Set(addresses).size).toBe(1)
  await expect.poll(() => three.filter(({ left }) => left().length > 0).length).toBe(1)
})

test('starts anew after it was killed', async ({ data, startHost }) => {
  const killed = startHost()
  const before = await killed.ready
  killed.kill('SIGKILL')
  await killed.ended
  expect(readdirSync(data)).toContain('running.json')
  const after = await startHost().ready
  expect(after).not.toBe(before)
  expect((await fetch(after, { redirect: 'manual' })).status).toBe(303)
})

function occupy(port: number): Promise<{ server: Server; port: number }> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      done({ server, port: typeof address === 'object' && address ? address.port : 0 })
    })
  })
}

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findBrowser } from '../../src-main/hosts/browser/browser-finder.ts'
import { hostsInNetLog, isThisMachine } from '../faults/offline/net-log.ts'
import { leftAfter, type WinnowProcess } from '../winnow-process.ts'
import { expect, test as base } from './started.ts'

const XVFB = '/usr/bin/Xvfb'
const lacks = [!findBrowser(process.env) && 'a Chromium with windows', !existsSync(XVFB) && 'Xvfb'].filter(Boolean)

interface WindowFixtures {
  /** Of a screen nobody sees. */
  display: string
  run: (env?: NodeJS.ProcessEnv, ...args: string[]) => WinnowProcess
}

const test = base.extend<WindowFixtures>({
  display: async ({ browserName: _ }, use, info) => {
    if (lacks.length > 0) return info.skip(true, `the app window was not tried, for want of ${lacks.join(' and ')}`)
    const { name, server } = await openDisplay()
    await use(name)
    server.kill()
  },
  run: async ({ display, startHost }, use) => {
    await use((env = {}, ...args) =>
      startHost(['--port', '0', ...args], { env: { DISPLAY: display, WAYLAND_DISPLAY: '', ...env } }),
    )
  },
})

test('opens a window without the token in its arguments, and takes it along when it ends', async ({ run }) => {
  const winnow = run()
  const token = new URL(await winnow.ready).searchParams.get('token') ?? 'none'
  await expect.poll(() => winnow.left().length, { timeout: 15_000 }).toBeGreaterThan(3)
  const commands = winnow.left().map(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  expect(commands.filter(command => command.includes('--app=http://127.0.0.1:'))).toHaveLength(1)
  expect(commands.filter(command => command.includes(token))).toEqual([])
  winnow.kill('SIGTERM')
  expect(await leftAfter(winnow, 2_000)).toEqual([])
})

test('ends when its window is closed', async ({ run }) => {
  const winnow = run({}, '--linger-ms', '300')
  const address = new URL(await winnow.ready)
  const browser = await mainBrowserProcess(winnow)
  await expect.poll(() => openPages(address), { timeout: 15_000 }).toBe(1)
  process.kill(browser, 'SIGTERM')
  expect((await winnow.ended).status).toBe(0)
  expect(winnow.left()).toEqual([])
})

test('a second start gets a window from the one that runs', async ({ run }) => {
  const first = run({}, '--no-open')
  const address = await first.ready
  expect(first.left()).toHaveLength(1)
  const second = await run().ended
  expect(second).toMatchObject({ status: 0, stdout: `Winnow is ready: ${address}\n` })
  await expect.poll(() => first.left().length, { timeout: 15_000 }).toBeGreaterThan(3)
  first.kill('SIGINT')
  expect(await leftAfter(first, 2_000)).toEqual([])
})

test('a window that a killed host left is ended by the next start', async ({ run }) => {
  const killed = run()
  await killed.ready
  const left = await mainBrowserProcess(killed)
  killed.kill('SIGKILL')
  const next = run()
  await next.ready
  expect(killed.left()).not.toContain(left)
  next.kill('SIGTERM')
  expect(await leftAfter(next, 2_000)).toEqual([])
})

test('nothing leaves this machine through the window, not even what its browser asks by itself', async ({
  run,
  data,
}) => {
  const netLog = join(data, 'net-log.json')
  const logging = join(data, 'logging-browser')
  const browser = findBrowser(process.env) ?? ''
  writeFileSync(logging, `#!/bin/sh\nexec "${browser}" --log-net-log="${netLog}" "$@"\n`, { mode: 0o755 })
  const winnow = run({ WINNOW_BROWSER: logging })
  const address = new URL(await winnow.ready)
  await expect.poll(() => openPages(address), { timeout: 15_000 }).toBe(1)
  // What a browser asks for by itself, it asks for in its first seconds.
  await wait(5_000)
  winnow.kill('SIGTERM')
  await winnow.ended
  const { asked, reached } = hostsInNetLog(netLog)
  expect(asked.filter(isThisMachine).length).toBeGreaterThan(10)
  expect(reached.filter(isThisMachine).length).toBeGreaterThan(0)
  expect(reached.filter(host => !isThisMachine(host))).toEqual([])
})

async function mainBrowserProcess(winnow: WinnowProcess): Promise<number> {
  const find = () => winnow.left().find(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--app='))
  await expect.poll(find, { timeout: 15_000 }).toBeDefined()
  return find() ?? 0
}

async function openPages({ origin, searchParams }: URL): Promise<number> {
  const headers = { authorization: `Bearer ${searchParams.get('token')}` }
  const answer = (await (await fetch(`${origin}/running`, { headers })).json()) as { pages: number }
  return answer.pages
}

function openDisplay(): Promise<{ name: string; server: ChildProcess }> {
  return new Promise((done, fail) => {
    const server = spawn(XVFB, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'])
    server.once('error', fail)
    server.stdout.once('data', (number: Buffer) => done({ name: `:${number.toString().trim()}`, server }))
  })
}

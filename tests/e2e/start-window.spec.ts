import { expect, test } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from '../../src-main/hosts/browser/browser-finder.ts'
import { dataFolder, endAll, leftAfter, removeFolder, runHost, type WinnowProcess } from '../winnow-process.ts'

const XVFB = '/usr/bin/Xvfb'
const lacks = [!findBrowser(process.env) && 'a Chromium with windows', !existsSync(XVFB) && 'Xvfb'].filter(Boolean)

test.skip(lacks.length > 0, `the app window was not tried: ${lacks.join(' and ')} not installed`)

let data: string
let display: { name: string; server: ChildProcess }
let started: WinnowProcess[]

test.beforeAll(async () => void (display = await openDisplay()))

test.beforeEach(() => {
  data = dataFolder()
  started = []
})

test.afterEach(async () => {
  await endAll(started)
  removeFolder(data)
})

test.afterAll(() => void display.server.kill())

const run = (...args: string[]) => {
  const winnow = runHost(data, ['--port', '0', ...args], { env: { DISPLAY: display.name, WAYLAND_DISPLAY: '' } })
  started.push(winnow)
  return winnow
}

test('opens a window without the token in its arguments, and takes it along when it ends', async () => {
  const winnow = run()
  const token = new URL(await winnow.ready).searchParams.get('token') ?? 'none'
  await expect.poll(() => winnow.left().length, { timeout: 15_000 }).toBeGreaterThan(3)
  const commands = winnow.left().map(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  expect(commands.filter(command => command.includes('--app=http://127.0.0.1:'))).toHaveLength(1)
  expect(commands.filter(command => command.includes(token))).toEqual([])
  winnow.kill('SIGTERM')
  expect(await leftAfter(winnow, 2_000)).toEqual([])
})

test('ends when its window is closed', async () => {
  const winnow = run('--linger-ms', '300')
  const address = new URL(await winnow.ready)
  const browser = await mainBrowserProcess(winnow)
  await expect.poll(() => openPages(address), { timeout: 15_000 }).toBe(1)
  process.kill(browser, 'SIGTERM')
  expect((await winnow.ended).status).toBe(0)
  expect(winnow.left()).toEqual([])
})

test('a second start gets a window from the one that runs', async () => {
  const first = run('--no-open')
  const address = await first.ready
  expect(first.left()).toHaveLength(1)
  const second = await run().ended
  expect(second).toMatchObject({ status: 0, stdout: `Winnow is ready: ${address}\n` })
  await expect.poll(() => first.left().length, { timeout: 15_000 }).toBeGreaterThan(3)
  first.kill('SIGINT')
  expect(await leftAfter(first, 2_000)).toEqual([])
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

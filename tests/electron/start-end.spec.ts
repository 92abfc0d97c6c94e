import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { leftAfter, runWinnow, type WinnowProcess } from '../winnow-process.ts'
import { rowsOf } from '../e2e/steps/database.ts'
import { environment, expect, SWITCHES, test } from './launch.ts'

const MAIN = resolve(import.meta.dirname, '../../out/main/electron-main.cjs')
const WITHIN_MS = 2_000

type Start = (args?: readonly string[], env?: Readonly<Record<string, string>>) => WinnowProcess

const started = test.extend<{ start: Start }>({
  start: async ({ runtime, display, data }, use) => {
    const all: WinnowProcess[] = []
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    await use((args = ['--data', data], env = {}) => {
      const winnow = runWinnow(runtime.path, [...sandbox, ...SWITCHES, MAIN, ...args], {
        env: { ...environment(runtime, display), ...env },
      })
      all.push(winnow)
      return winnow
    })
    for (const winnow of all) for (const pid of winnow.left()) process.kill(pid, 'SIGKILL')
  },
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  for (const whom of ['process', 'group'] as const) {
    started(`${signal} ends it all within two seconds (sent to the ${whom})`, async ({ start, data }) => {
      const winnow = start()
      expect(await winnow.ready).toBe('window')
      winnow.kill(signal, whom)
      expect(await leftAfter(winnow, WITHIN_MS)).toEqual([])
      // Sent to all at once, Chromium's helpers may go before it, and it then calls itself unusable.
      if (whom === 'process' || signal === 'SIGINT') expect((await winnow.ended).status).toBe(0)
      expect(rowsOf(data, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    })
  }
}

started('leaves no core behind when it is killed outright, and starts again at once', async ({ start }) => {
  const winnow = start()
  await winnow.ready
  winnow.kill('SIGKILL')
  expect(await start().ready).toBe('window')
  expect(await leftAfter(winnow, WITHIN_MS)).toEqual([])
})

started('a second start shows the window that is there, and ends', async ({ openWinnow, data, start }) => {
  const { app } = await openWinnow({ data })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = start()
  expect(await second.ready).toBe('window')
  expect((await second.ended).status).toBe(0)
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await expect.poll(isVisible).toBe(true)
  expect(app.windows()).toHaveLength(1)
})

started('data of another place are another Winnow', async ({ openWinnow, data, start }) => {
  await openWinnow({ data })
  const other = start(['--data', join(data, 'elsewhere')])
  expect(await other.ready).toBe('window')
  other.kill('SIGTERM')
  expect((await other.ended).status).toBe(0)
})

started(
  'says why the data cannot be opened, in a box and on the terminal, and leaves them',
  async ({ start, data }) => {
    writeFileSync(join(data, 'winnow.db'), 'This is a letter, not a database. '.repeat(200))
    const winnow = start()
    await expect.poll(() => winnow.stderr(), { timeout: 10_000 }).toContain('is not a database. It was left as it is.')
    // The box waits for the person; a signal ends it all the same.
    expect(winnow.left()).toContain(winnow.pid)
    winnow.kill('SIGTERM')
    const { status, stdout } = await winnow.ended
    expect(status).toBe(1)
    expect(stdout).not.toContain('ready')
  },
)

started('says so when its core never starts, instead of trying for ever', async ({ start, runtime }) => {
  test.skip(runtime.coreNode === null, 'the core starts on every Node this Electron could give it')
  // Without a Node of its own the core dies of the too old one at hand.
  const winnow = start(undefined, { WINNOW_CORE_NODE: '' })
  await expect.poll(() => winnow.stderr(), { timeout: 20_000 }).toContain('ended 4 times before it was ready')
  winnow.kill('SIGTERM')
  expect((await winnow.ended).status).toBe(1)
})

started('a flag that makes no sense ends it with the usage and status 2', async ({ start }) => {
  const { status, stderr } = await start(['--data']).ended
  expect(status).toBe(2)
  expect(stderr).toContain('Usage: winnow [--data DIR]')
})

import { mkdirSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { endAll, runWinnow, START, type WinnowProcess } from '../winnow-process.ts'
import { environment, expect, test as base } from './launch.ts'

const test = base.extend<{ start: (...args: string[]) => WinnowProcess }>({
  start: async ({ runtime, display, data }, use) => {
    const started: WinnowProcess[] = []
    await use((...args) => {
      const env = environment(runtime, display)
      const winnow = runWinnow(process.execPath, [START, '--data', data, ...args], { env })
      started.push(winnow)
      return winnow
    })
    await endAll(started)
  },
})

for (const args of [['--browser'], ['--no-open'], ['--port', '0'], ['--electron'], []]) {
  test(`a second start shows the window that is there: ${args.join(' ') || 'no flags'}`, async ({
    openWinnow,
    data,
    start,
  }) => {
    const { app } = await openWinnow({ data })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    const { status, stdout, stderr } = await start(...args).ended
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Winnow is ready: window\n' })
    expect(stderr.includes('--port is not used')).toBe(args.includes('--port'))
    const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
    await expect.poll(isVisible).toBe(true)
    expect(app.windows()).toHaveLength(1)
  })
}

test('what a crash left behind is no window, also where another program has its number now', async ({
  data,
  start,
}) => {
  mkdirSync(join(data, 'electron'))
  symlinkSync(`${hostname()}-${process.pid}`, join(data, 'electron/SingletonLock'))
  expect(await start('--no-open', '--port', '0').ready).toMatch(/^http:/)
})

import { buildRelay } from './relay/build.ts'
import { expect, test, type OpenWindow } from './launch.ts'

// The line between page and core, through the product's own window, preload, relay and launchers, with a core that
// has no database: it also runs as a utility process of an Electron too old for better-sqlite3.
let main: string
test.beforeAll(async () => {
  main = await buildRelay()
})

async function connected({ page }: OpenWindow, handovers = 1): Promise<void> {
  await page.waitForFunction(count => window.handovers.length >= count && window.handovers.at(-1), handovers)
}

for (const launcher of ['a utility process', 'a child process'] as const) {
  test.describe(`the core as ${launcher}`, () => {
    const core = launcher === 'a child process' ? process.execPath : ''

    test('answers, declares errors, refuses, streams', async ({ openWinnow, data }) => {
      const opened = await openWinnow({ data, main, env: { RELAY_DATA: data, WINNOW_CORE_NODE: core } })
      await connected(opened)
      const result = await opened.page.evaluate(async () => {
        const client = window.handovers.at(-1)!
        const counted: number[] = []
        for await (const n of await client.echo.count({ to: 3 })) counted.push(n)
        const codeOf = (error: { code: string; data: unknown }) => ({ code: error.code, data: error.data })
        return {
          said: (await client.echo.say({ words: 'Ist’s so — “ja” 🙂' })).words,
          counted,
          declared: await client.echo.fail().then(() => null, codeOf),
          refused: await client.echo.say({ words: 7 as never }).then(() => null, codeOf),
        }
      })
      expect(result).toMatchObject({
        said: 'Ist’s so — “ja” 🙂',
        counted: [1, 2, 3],
        declared: { code: 'NOT_FOUND', data: { what: 'a text' } },
        refused: { code: 'BAD_REQUEST' },
      })
      expect(opened.printed()).toContain('Winnow is ready: window')
    })

    test('tells the page when the core dies and gives it a new line', async ({ openWinnow, data }) => {
      const opened = await openWinnow({ data, main, env: { RELAY_DATA: data, WINNOW_CORE_NODE: core } })
      await connected(opened)
      const before = await opened.page.evaluate(async () => {
        const client = window.handovers.at(-1)!
        const { pid } = await client.echo.say({ words: 'before' })
        void client.echo.crash()
        return pid
      })
      await connected(opened, 3)
      const after = await opened.page.evaluate(async () => {
        const said = await window.handovers.at(-1)!.echo.say({ words: 'after' })
        return { ...said, handovers: window.handovers.map(client => client !== null) }
      })
      expect(after.handovers).toEqual([true, false, true])
      expect(after.pid).not.toBe(before)
    })

    test('lives through hostile frames, and answers none of them', async ({ openWinnow, data }) => {
      const opened = await openWinnow({ data, main, env: { RELAY_DATA: data, WINNOW_CORE_NODE: core } })
      await connected(opened)
      const result = await opened.page.evaluate(async () => {
        const client = window.handovers.at(-1)!
        const { pid } = await client.echo.say({ words: 'before' })
        let answers = 0
        window.port!.addEventListener('message', () => answers++)
        const frames: unknown[] = [
          ...['', '{', 'null', '[]', '{}', '{"i":"1"}', '{"i":"1","p":{"u":"http://["}}', '{"i":{},"p":null}'],
          ...[null, undefined, 0, {}, [], { i: '1', p: { u: '/echo/say' } }, new Uint8Array([255, 123]), new Date()],
          '{"i":"77","p":{"u":"/echo/say","h":{"content-type":"multipart/form-data"},"b":"x"}}',
          '{"i":"78","p":{"u":"/echo/say","h":{"content-disposition":"a; filename=b"}}}',
          'x'.repeat(3 * 1024 * 1024),
          new Map([['a', new Error('b')]]),
        ]
        for (const frame of frames) window.port!.postMessage(frame)
        const after = await client.echo.say({ words: 'after' })
        await new Promise(resolve => setTimeout(resolve, 200))
        return { alive: after.pid === pid, handovers: window.handovers.length, answers }
      })
      // The one answer is that to the honest question.
      expect(result).toEqual({ alive: true, handovers: 1, answers: 1 })
    })
  })
}

test('a page that is loaded anew gets a line of its own, and the old one is closed', async ({ openWinnow, data }) => {
  const opened = await openWinnow({ data, main, env: { RELAY_DATA: data, WINNOW_CORE_NODE: '' } })
  await connected(opened)
  await opened.page.reload()
  await connected(opened)
  expect(await opened.page.evaluate(() => window.handovers.length)).toBe(1)
  const said = await opened.page.evaluate(() => window.handovers.at(-1)!.echo.say({ words: 'again' }))
  expect(said.words).toBe('again')
})

test('a page that dies is shown again', async ({ openWinnow, data }) => {
  const opened = await openWinnow({ data, main, env: { RELAY_DATA: data, WINNOW_CORE_NODE: '' } })
  await connected(opened)
  const url = await opened.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    const loaded = new Promise<void>(resolve => contents.once('did-finish-load', () => resolve()))
    contents.forcefullyCrashRenderer()
    await loaded
    return contents.getURL()
  })
  expect(url).toBe('winnow://app/index.html')
})

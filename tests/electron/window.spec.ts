import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type OpenWindow } from './launch.ts'

test('opens on Today, under its own scheme', async ({ winnow: { app, page, printed }, runtime }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(page).toHaveTitle(/Winnow/)
  expect(page.url()).toMatch(/^winnow:\/\/app\/index\.html/)
  await expect.poll(printed).toContain('Winnow is ready: window')
  expect(await app.evaluate(() => process.versions.electron)).toBe(runtime.electron)
  expect(await isVisible({ app })).toBe(true)
})

test('tells Settings which host and runtime it is', async ({ page }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('main')).toContainText(/Electron/)
})

test('opens where it was left', async ({ openWinnow, data }) => {
  const first = await openWinnow({ data })
  const wanted = { x: 120, y: 90, width: 900, height: 640 }
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), wanted)
  await expect.poll(() => stateIn(data)?.bounds).toEqual(wanted)
  await first.app.close()

  const second = await openWinnow({ data })
  expect(await boundsOf(second)).toEqual(wanted)
})

for (const [what, state] of [
  ['a damaged state', '{"bounds":'],
  ['a place on no screen', '{"bounds":{"x":9000,"y":9000,"width":900,"height":640},"maximised":false}'],
  ['a size that makes no sense', '{"bounds":{"x":0,"y":0,"width":3,"height":1e12},"maximised":false}'],
] as const) {
  test(`opens as the first time after ${what}`, async ({ openWinnow, data }) => {
    await mkdir(join(data, 'electron'))
    writeFileSync(join(data, 'electron/window.json'), state)
    const opened = await openWinnow({ data })
    await expect(opened.page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
    const { x, y, width, height } = await boundsOf(opened)
    expect({ width, height }).toEqual({ width: 1240, height: 860 })
    expect(x).toBeLessThan(1_600)
    expect(y).toBeLessThan(1_000)
  })
}

test('has the keys of any program, and no more', async ({ winnow: { app } }) => {
  const roles = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items.flatMap(item => item.submenu?.items.map(({ role }) => role?.toLowerCase()) ?? []),
  )
  expect(roles).toEqual(
    expect.arrayContaining(['copy', 'paste', 'selectall', 'zoomin', 'zoomout', 'resetzoom', 'quit']),
  )
  expect(roles).not.toContain('reload')
})

async function boundsOf({ app }: OpenWindow) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getNormalBounds())
}

async function isVisible({ app }: Pick<OpenWindow, 'app'>): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())
}

function stateIn(data: string): { bounds: unknown } | null {
  try {
    return JSON.parse(readFileSync(join(data, 'electron/window.json'), 'utf8')) as { bounds: unknown }
  } catch {
    return null
  }
}

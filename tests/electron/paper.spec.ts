import type { ElectronApplication } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { practisedDaysAgo } from '../e2e/steps/days-ago.ts'
import { expect, type Page, test } from './launch.ts'

const FAILED = /could not be (saved|printed)/

async function openProgress(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Progress' }).click()
  await expect(page.getByRole('heading', { name: 'Every answer' })).toBeVisible()
}

/** Playwright cannot press the system's own dialog: what a person would answer takes its place. */
const answerDialog = (app: ElectronApplication, filePath: string | undefined) =>
  app.evaluate(({ dialog }, path) => {
    const asked: (string | undefined)[] = []
    Object.assign(dialog, {
      asked,
      showSaveDialog: (_window: unknown, options: Electron.SaveDialogOptions) => {
        asked.push(options.defaultPath)
        return Promise.resolve({ canceled: path === undefined, filePath: path ?? '' })
      },
    })
  }, filePath)
const proposedNames = (app: ElectronApplication) =>
  app.evaluate(({ dialog }) => (dialog as unknown as { asked: string[] }).asked)

test.beforeEach(async ({ data }) => {
  await practisedDaysAgo(data, { days: 1, questions: 9 })
})

test('a report is saved as a PDF where a person says', async ({ winnow: { app, page }, data }) => {
  await openProgress(page)
  const file = join(data, 'report.pdf')
  await answerDialog(app, file)
  const title = await page.title()
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText('The PDF is saved.').first()).toBeVisible()

  expect(readFileSync(file, 'latin1')).toMatch(/^%PDF-1\.[^]+%%EOF\s*$/)
  expect(readdirSync(data).filter(name => name.includes('.part'))).toEqual([])
  expect(await proposedNames(app)).toEqual([expect.stringMatching(/^winnow-progress-\d{4}-\d\d-\d\d\.pdf$/)])
  expect(await page.title()).toBe(title)
})

test('a PDF that was not wanted after all is nobody’s mistake, and one that cannot be written is told', async ({
  winnow: { app, page },
  data,
}) => {
  await openProgress(page)
  const save = page.getByRole('button', { name: 'Save as PDF' })
  await answerDialog(app, undefined)
  await save.click()
  await expect.poll(() => proposedNames(app)).toHaveLength(1)
  await expect(save).not.toHaveAttribute('aria-busy')
  await expect(page.getByText(FAILED)).toHaveCount(0)

  await answerDialog(app, join(data, 'no such folder', 'report.pdf'))
  await save.click()
  await expect(page.getByText(/^The PDF could not be saved\./)).toBeVisible()
})

test('printing opens the system’s dialog, and says where that fails', async ({ winnow: { app, page } }) => {
  await openProgress(page)
  const answerPrinting = (isDone: boolean, reason: string) =>
    app.evaluate(
      ({ BrowserWindow }, [done, why]) => {
        const contents = BrowserWindow.getAllWindows()[0]!.webContents
        contents.print = (_options, callback) => callback?.(done, why)
      },
      [isDone, reason] as const,
    )
  const print = page.getByRole('button', { name: 'Print', exact: true })
  await answerPrinting(false, 'Print job failed')
  await print.click()
  await expect(page.getByText(/^The page could not be printed\./)).toBeVisible()
  await answerPrinting(false, 'Print job canceled')
  await print.click()
  await expect(page.getByText(FAILED)).toHaveCount(0)
})

test('the key that prints in a browser prints here too', async ({ winnow: { app, page } }) => {
  await openProgress(page)
  const printed = await app.evaluate(
    ({ BrowserWindow, Menu }) =>
      new Promise<string>(done => {
        const [window] = BrowserWindow.getAllWindows()
        window!.webContents.print = () => done(window!.webContents.getURL())
        const items = Menu.getApplicationMenu()!.items.flatMap(item => item.submenu?.items ?? [])
        items.find(({ accelerator }) => accelerator === 'CommandOrControl+P')?.click()
      }),
  )
  expect(printed).toMatch(/#\/progress$/)
})

test('an order that makes no sense, or comes from elsewhere, opens no dialog', async ({ winnow: { app, page } }) => {
  await openProgress(page)
  await answerDialog(app, undefined)
  const outcomes = await page.evaluate(async () => {
    const orders = [{ kind: 'pdf', file: '../up' }, { kind: 'pdf', file: '/etc/passwd' }, 'pdf', { kind: 'shell' }, []]
    const ask = (order: unknown) =>
      new Promise(resolve => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => resolve(data)
        postMessage({ 'winnow:paper': order }, location.origin, [port2])
      })
    const answers = await Promise.all(orders.map(ask))
    // Without a port there is nobody to tell, and nothing goes wrong.
    postMessage({ 'winnow:paper': { kind: 'shell' } }, location.origin)
    return answers
  })
  expect(outcomes).toEqual(['failed', 'failed', 'failed', 'failed', 'failed'])
  expect(await proposedNames(app)).toEqual([])

  const foreign = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const asked = (dialog as unknown as { asked: string[] }).asked
    const [ours] = BrowserWindow.getAllWindows()
    const preload = (
      ours!.webContents as unknown as { getLastWebPreferences(): { preload: string } }
    ).getLastWebPreferences().preload
    const other = new BrowserWindow({ show: false, webPreferences: { preload, partition: 'winnow', sandbox: true } })
    await other.loadURL('winnow://app/index.html')
    await other.webContents.executeJavaScript(
      `postMessage({ 'winnow:paper': { kind: 'pdf', file: 'report' } }, location.origin)`,
    )
    await new Promise(resolve => setTimeout(resolve, 300))
    other.destroy()
    return asked.length
  })
  expect(foreign).toBe(0)
})

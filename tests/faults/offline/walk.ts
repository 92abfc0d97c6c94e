// One walk through the app in a real Chromium. Prints what was asked of the network as JSON; `--astray` also asks for
// what is not on this machine, as the control that must be noticed.
import { chromium, type Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumPath } from '../../chromium.ts'
import { dataFolder, removeFolder, runHost } from '../../winnow-process.ts'
import { hostsInNetLog } from './net-log.ts'

const TITLE = 'Did Trump give the Kremlin a state secret of America?'

const astray = process.argv.includes('--astray')
const folder = dataFolder()
const sockets = join(folder, 'sockets.log')
const netLog = join(folder, 'net-log.json')
const preload = join(import.meta.dirname, astray ? 'go-astray.mjs' : 'watch-sockets.mjs')
const winnow = runHost(folder, ['--port', '0', '--no-open'], {
  env: { NODE_OPTIONS: `--import ${preload}`, WINNOW_TEST_SOCKETS: sockets },
})

try {
  const address = await winnow.ready
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [`--log-net-log=${netLog}`] })
  const page = await browser.newPage()
  const requests: string[] = []
  page.context().on('request', request => requests.push(request.url()))
  page.on('websocket', socket => requests.push(socket.url()))
  await page.goto(address)
  const places = await walk(page)
  if (astray) await page.goto('http://elsewhere.invalid/').catch(() => {})
  await browser.close()
  winnow.kill('SIGTERM')
  await winnow.ended
  const byHost = existsSync(sockets) ? readFileSync(sockets, 'utf8').trim().split('\n') : []
  const { asked, reached } = hostsInNetLog(netLog)
  console.log(JSON.stringify({ places, requests, byBrowser: [...asked, ...reached], byHost }))
} finally {
  for (const pid of winnow.left()) process.kill(pid, 'SIGKILL')
  removeFolder(folder)
}

/** Every room, a search, three answers, a backup: answers with the headings that stood. */
async function walk(page: Page): Promise<string[]> {
  const places: string[] = []
  const arrive = async (name: string) => {
    await page.getByRole('heading', { level: 1, name }).waitFor()
    places.push(name)
  }
  const enter = async (room: string) => {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click()
    await arrive(room)
  }
  await arrive('Today')
  await enter('Library')
  await page.getByRole('searchbox', { name: 'Search the texts' }).fill('kremlin state secret')
  // The shelf moves when the search is answered; what is pressed has to stand by then.
  await page
    .getByText(/^1 of \d+ texts$/)
    .first()
    .waitFor()
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await arrive(TITLE)
  await page.getByRole('button', { name: 'Start practice' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let answers = 0; answers < 3; answers += 1) await answer(page)
  await enter('Library')
  await enter('Progress')
  await enter('Settings')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await enter('Today')
  return places
}

async function answer(page: Page): Promise<void> {
  const choose = (group: string, name: string) =>
    page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click()
  await page.getByRole('region', { name: 'Exercise' }).waitFor()
  await choose('These words are', 'Opinion')
  await choose('Who answers for it?', 'The article itself')
  await choose('How sure are you?', 'Fairly sure')
  await page.getByRole('button', { name: 'Check answer' }).click()
  await page.getByRole('region', { name: 'Feedback' }).waitFor()
  await page.getByRole('button', { name: 'Next' }).click()
}

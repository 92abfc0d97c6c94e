import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromiumVersion, NoChromium } from '../chromium.ts'
import type { Fault, FaultResult } from './fault.ts'
import { isThisMachine } from './offline/net-log.ts'

const WALK = resolve(import.meta.dirname, 'offline/walk.ts')
const PLACES = 7

/** What one walk asked of the network, as its page, its browser and its host tell it. */
interface Walked {
  readonly places: readonly string[]
  readonly requests: readonly string[]
  readonly byBrowser: readonly string[]
  readonly byHost: readonly string[]
}

export const fault: Fault = {
  name: 'offline',
  promise: 'offline means offline: nothing is asked of another machine, and nothing needs one',
  async run({ log }) {
    try {
      log(await chromiumVersion())
    } catch (error) {
      if (error instanceof NoChromium) return { passed: 0, failed: 0, skipped: 3, notes: [error.message] }
      throw error
    }
    return sum([await asksNobody(), await controlIsNoticed(), await worksWithoutRoute()])
  },
}

async function asksNobody(): Promise<FaultResult> {
  const walked = await walk()
  const away = foreign(walked)
  const counts = `${walked.requests.length} requests of the page, ${walked.byBrowser.length} entries of the browser's net log, ${walked.byHost.length} of the host's`
  if (walked.places.length !== PLACES || walked.requests.length < PLACES)
    return failed(`the walk was cut short: ${counts}`)
  return away.length === 0 ? passed(`${counts}: 0 off the machine`) : failed(`asked for: ${away.join(', ')}`)
}

/** The same walk with a page and a host that do ask: a log that misses it would prove nothing. */
async function controlIsNoticed(): Promise<FaultResult> {
  const away = foreign(await walk('--astray'))
  const isSeen = away.some(host => host.includes('elsewhere.invalid')) && away.some(host => host.includes('192.0.2.1'))
  return isSeen ? passed(`control: noticed ${away.join(', ')}`) : failed(`control: noticed only ${away.join(', ')}`)
}

async function worksWithoutRoute(): Promise<FaultResult> {
  const inside = ['--net', '--map-root-user', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
  try {
    await promisify(execFile)('unshare', [...inside, 'true'])
  } catch {
    const why = 'a network without a route was not tried: unshare -rn is not permitted here, or ip is missing'
    return { passed: 0, failed: 0, skipped: 1, notes: [why] }
  }
  const { places } = await walk(...inside)
  return places.length === PLACES
    ? passed(`without any route: ${places.length} places reached`)
    : failed(`without any route only ${places.join(', ')} were reached`)
}

async function walk(...words: string[]): Promise<Walked> {
  const node = [process.execPath, WALK]
  const [program = '', ...args] = words[0] === '--net' ? ['unshare', ...words, ...node] : [...node, ...words]
  const { stdout } = await promisify(execFile)(program, args, { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout) as Walked
}

function foreign({ requests, byBrowser, byHost }: Walked): string[] {
  const ofPage = requests.map(url => new URL(url)).filter(({ protocol }) => !['data:', 'blob:'].includes(protocol))
  const hosts = [
    ...ofPage.map(({ hostname }) => hostname),
    ...byBrowser,
    ...byHost.map(line => line.split(' ')[1] ?? ''),
  ]
  return [...new Set(hosts)].filter(host => !isThisMachine(host))
}

const passed = (note: string): FaultResult => ({ passed: 1, failed: 0, skipped: 0, notes: [note] })
const failed = (note: string): FaultResult => ({ passed: 0, failed: 1, skipped: 0, notes: [note] })

const sum = (results: readonly FaultResult[]): FaultResult => ({
  passed: results.reduce((total, { passed }) => total + passed, 0),
  failed: results.reduce((total, { failed }) => total + failed, 0),
  skipped: results.reduce((total, { skipped }) => total + skipped, 0),
  notes: results.flatMap(({ notes }) => notes),
})

import { existsSync } from 'node:fs'
import { dataFolder, HOST, removeFolder, runHost, runWinnow, START, type WinnowProcess } from '../winnow-process.ts'
import type { Bench, Measure } from './bench.ts'

const ROUNDS = 7
const HOST_TIMES_AT_MOST = 6

/** The least a server in Node can be: what is left of the ratio is ours. */
const BARE = `require('node:http').createServer().listen(0, '127.0.0.1', function () {
  console.log('Winnow is ready: http://127.0.0.1:' + this.address().port)
})`

/** From nothing to the ready line. The three are taken in turn, so that a busy machine is busy for all of them. */
export const bench: Bench = {
  name: 'start',
  async run({ log }) {
    if (!existsSync(HOST)) throw new Error('out/main is missing: build first (npm run build)')
    const folder = dataFolder()
    try {
      const first = await readyAfter(() => runHost(folder))
      const [bare, host, script]: number[][] = [[], [], []]
      for (let round = 0; round < ROUNDS; round += 1) {
        bare?.push(await readyAfter(() => runWinnow(process.execPath, ['-e', BARE])))
        host?.push(await readyAfter(() => runHost(folder)))
        const args = [START, '--data', folder, '--port', '0', '--no-open']
        script?.push(await readyAfter(() => runWinnow(process.execPath, args)))
      }
      log(`${ROUNDS} rounds, medians; Node ${process.versions.node}`)
      return measures(first, median(bare), median(host), median(script))
    } finally {
      removeFolder(folder)
    }
  },
}

function measures(first: number, bare: number, host: number, script: number): Measure[] {
  const ratio = round(host / bare)
  const goal = `at most ${HOST_TIMES_AT_MOST} times a bare HTTP server in Node`
  const holds = ratio <= HOST_TIMES_AT_MOST
  return [
    { name: 'start.host', value: round(host), unit: 'ms', baseline: round(bare), ratio, goal, holds },
    absolute('start.new-data', first, 'at most 1500 ms'),
    absolute('start.script-overhead', script - host, 'at most 1000 ms'),
  ]
}

const absolute = (name: string, ms: number, goal: string): Measure => {
  return { name, value: round(ms), unit: 'ms', baseline: null, ratio: null, goal, holds: null }
}

async function readyAfter(run: () => WinnowProcess): Promise<number> {
  const begun = performance.now()
  const winnow = run()
  await winnow.ready
  const took = performance.now() - begun
  winnow.kill('SIGTERM')
  await winnow.ended
  return took
}

const median = (values: number[] = []) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const round = (value: number) => Math.round(value * 10) / 10

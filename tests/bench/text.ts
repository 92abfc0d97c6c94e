import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeStudyText } from '../../src-main/domain/labelling/format.ts'
import { chromiumPath } from '../chromium.ts'
import { installWith } from '../e2e/installation.ts'
import { harbour } from '../fixtures/study-texts.ts'
import { dataFolder, HOST, removeFolder, runWinnow } from '../winnow-process.ts'
import type { Bench, Measure } from './bench.ts'
import { caretRounds } from './text/caret-rounds.ts'
import { openMarkingPage } from './text/marking-page.ts'
import { repeatedText } from './text/repeated-text.ts'

const LONG = 20_000
const SHORT = 200
const FRAME_MS = 16
const CARET_TIMES_AT_MOST = 3
const PAGE_TIMES_AT_MOST = 2
const CARET_ROUNDS = 200
const PAGE_ROUNDS = 9
/** Not counted: code that has not been compiled yet. */
const WARM_UP = 2

/** What marking costs beside 20,000 words, against 200; the two are taken in turn. */
export const bench: Bench = {
  name: 'text',
  async run({ log }) {
    if (!existsSync(HOST)) throw new Error('out/main is missing: build first (npm run build)')
    const caret = measureCaret()
    const page = await measurePage()
    log(`${CARET_ROUNDS} rounds of commands, ${page.long.length} keys in a page; ratios are of medians`)
    return [...compare('text.caret', caret, CARET_TIMES_AT_MOST), ...compare('text.mark', page, PAGE_TIMES_AT_MOST)]
  },
}

interface Pair {
  readonly long: readonly number[]
  readonly short: readonly number[]
}

function measureCaret(): Pair {
  const words = harbour()
    .paragraphs.map(({ text }) => text)
    .join(' ')
  const of = (count: number) => caretRounds(Array.from({ length: Math.ceil(count / 70) }, () => words).join(' '))
  const [long, short] = [of(LONG), of(SHORT)]
  if (long.words < LONG) throw new Error(`Only ${long.words} words`)
  const rounds = Array.from({ length: CARET_ROUNDS }, () => ({ long: long.run(), short: short.run() })).slice(WARM_UP)
  return { long: rounds.map(round => round.long), short: rounds.map(round => round.short) }
}

async function measurePage(): Promise<Pair> {
  const installed = await installWith([])
  const folder = dataFolder()
  for (const [id, words] of [
    ['long', LONG],
    ['short', SHORT],
  ] as const) {
    const file = join(installed.root, 'resources/library', `${id}.study`)
    await writeFile(file, writeStudyText(repeatedText(harbour(), id, words)))
  }
  const host = runWinnow(process.execPath, [
    join(installed.root, 'out/main/browser-host.cjs'),
    ...['--data', folder, '--port', '0', '--no-open'],
  ])
  const browser = await chromium.launch({ executablePath: await chromiumPath() })
  try {
    const long = await openMarkingPage(browser, await host.ready, 'long')
    const short = await openMarkingPage(browser, await host.ready, 'short')
    const pair: { long: number[]; short: number[] } = { long: [], short: [] }
    for (let round = 0; round < WARM_UP + PAGE_ROUNDS; round += 1) {
      const took = { long: await long.round(), short: await short.round() }
      if (round < WARM_UP) continue
      pair.long.push(...took.long)
      pair.short.push(...took.short)
    }
    return pair
  } finally {
    await browser.close()
    host.kill('SIGTERM')
    await host.ended
    removeFolder(folder)
    await installed.remove()
  }
}

/** The ratio of the medians, which must hold, and the slow ones by themselves against a frame, which gate nothing. */
function compare(name: string, { long, short }: Pair, timesAtMost: number): Measure[] {
  const [value, baseline] = [quantile(long, 0.5), quantile(short, 0.5)]
  const [slow, slowBaseline] = [quantile(long, 0.95), quantile(short, 0.95)]
  const ratio = rounded(value / baseline)
  const goal = `at most ${timesAtMost} times what it costs beside ${SHORT} words`
  return [
    { name, value: rounded(value), unit: 'ms', baseline: rounded(baseline), ratio, goal, holds: ratio <= timesAtMost },
    {
      ...{ name: `${name}.p95`, value: rounded(slow), unit: 'ms' },
      ...{ baseline: rounded(slowBaseline), ratio: rounded(slow / slowBaseline) },
      ...{ goal: `at most a frame, ${FRAME_MS} ms`, holds: null },
    },
  ]
}

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN
const rounded = (value: number) => Number(value.toFixed(4))

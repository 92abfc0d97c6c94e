import { fork } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CoreListener, keepCore, restartDelayMs } from '../../../src-main/hosts/electron/core-keeper'
import type { LaunchCore } from '../../../src-main/hosts/electron/core-launcher'
import type { FromCore } from '../../../src-main/hosts/electron/core-wire'

/** A real process that says it is ready, dies when it hears a frame, and goes when it is asked to, or does not. */
function processThat(onEnd: 'goes' | 'stays' | 'never starts'): LaunchCore {
  const file = join(mkdtempSync(join(tmpdir(), 'winnow-keeper-')), 'core.mjs')
  writeFileSync(
    file,
    `if (${onEnd === 'never starts'}) process.exit(139)
     process.on('message', m => (m.kind === 'frame' || (m.kind === 'end' && ${onEnd === 'goes'})) && process.exit(1))
     process.send({ kind: 'ready' })`,
  )
  return events => {
    const child = fork(file, { execArgv: [] })
    child.on('message', message => events.onMessage(message as FromCore))
    child.on('exit', () => events.onExit())
    return {
      post: message => void child.send(message),
      kill: () => void child.kill('SIGKILL'),
    }
  }
}

function watch() {
  const seen: string[] = []
  let wake: () => void = () => undefined
  const see = (what: string) => {
    seen.push(what)
    wake()
  }
  const listener: CoreListener = {
    onReady: () => see('ready'),
    onGone: () => see('gone'),
    onRefused: message => see(message),
    onFrame: (_port, frame) => see(frame),
  }
  const until = async (count: number) => {
    while (seen.length < count) await new Promise<void>(resolve => (wake = resolve))
  }
  return { seen, listener, until }
}

test('starts the core again after a crash', async () => {
  const { seen, listener, until } = watch()
  const core = keepCore(processThat('goes'), listener)
  await until(1)
  core.send({ kind: 'frame', port: 1, frame: 'die' })
  await until(3)
  core.send({ kind: 'frame', port: 1, frame: 'die' })
  await until(5)
  await core.end()
  expect(seen).toEqual(['ready', 'gone', 'ready', 'gone', 'ready'])
})

test('ends the core without counting that as a crash, by force when it does not go', async () => {
  for (const onEnd of ['goes', 'stays'] as const) {
    const { seen, listener, until } = watch()
    const core = keepCore(processThat(onEnd), listener)
    await until(1)
    const before = performance.now()
    await core.end()
    expect(performance.now() - before).toBeLessThan(2_000)
    expect(seen).toEqual(['ready'])
  }
})

test('gives up on a core that never starts, and says so', async () => {
  const { seen, listener, until } = watch()
  keepCore(processThat('never starts'), listener)
  await until(4)
  expect(seen).toEqual(['gone', 'gone', 'gone', expect.stringMatching(/ended 4 times before it was ready/)])
})

test('waits longer after each crash, and never longer than ten seconds', () => {
  expect([1, 2, 3, 4].map(restartDelayMs)).toEqual([100, 200, 400, 800])
  expect(restartDelayMs(50)).toBe(10_000)
})

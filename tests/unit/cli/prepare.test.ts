import type { UserConfig } from 'electron-vite'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import config from '../../../electron.vite.config'
import { isBuilt, RESULTS } from '../../../src-main/cli/prepare/build.mjs'
import { isInstalled } from '../../../src-main/cli/prepare/install.mjs'
import { inTurn } from '../../../src-main/cli/prepare/turn.mjs'

const TURN = resolve(import.meta.dirname, '../../../src-main/cli/prepare/turn.mjs')

let root: string
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'winnow-prepare-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('what is installed', () => {
  const lock = (file: string, packages: Record<string, object>) => {
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    writeFileSync(join(root, file), JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } }))
  }
  const wanted = {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/elsewhere': { version: '1.0.0', integrity: 'sha512-e', optional: true },
  }
  const present = { 'node_modules/a': wanted['node_modules/a'] }

  it('is nothing in a fresh clone', () => {
    lock('package-lock.json', wanted)
    expect(isInstalled(root)).toBe(false)
  })

  it('is enough when only packages of other platforms are missing', () => {
    lock('package-lock.json', wanted)
    lock('node_modules/.package-lock.json', present)
    expect(isInstalled(root)).toBe(true)
  })

  it.each([
    ['an older version', { 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }],
    ['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
    ['nothing of it', {}],
  ])('is not enough with %s', (_, found) => {
    lock('package-lock.json', wanted)
    lock('node_modules/.package-lock.json', found)
    expect(isInstalled(root)).toBe(false)
  })

  it('is not enough after an install that was cut off', () => {
    lock('package-lock.json', wanted)
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages": {"node_mod')
    expect(isInstalled(root)).toBe(false)
  })
})

describe('what is built', () => {
  const put = (file: string, contents = '') => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), contents)
  }
  beforeEach(() => {
    for (const file of RESULTS) put(file)
    // Of a clone without any source.
    put('out/built-from', createHash('sha256').digest('hex'))
  })

  it('is whole with every result of the sources as they are', () => {
    expect(isBuilt(root)).toBe(true)
    put('src-main/new.ts')
    expect(isBuilt(root)).toBe(false)
  })

  it.each(RESULTS)('is not whole without %s', file => {
    rmSync(join(root, file))
    expect(isBuilt(root)).toBe(false)
  })

  it('is every entry that the configuration names', () => {
    const { main, preload, renderer }: UserConfig = config
    const entriesOf = (part: UserConfig['main']) => Object.keys(part?.build?.rolldownOptions?.input ?? {})
    expect(RESULTS).toEqual([
      ...entriesOf(main).map(name => `out/main/${name}.cjs`),
      ...entriesOf(preload).map(name => `out/preload/${name}.cjs`),
      ...entriesOf(renderer).map(name => `out/renderer/${name}.html`),
    ])
  })
})

describe('turns', () => {
  const quiet = () => {}

  it('takes over what a process left that is gone', async () => {
    const gone = spawn(process.execPath, ['--version'])
    await new Promise(done => gone.once('close', done))
    writeFileSync(join(root, 'turn'), String(gone.pid))
    await inTurn(join(root, 'turn'), quiet, async () => {})
    expect(readdirSync(root)).toEqual([])
  })

  it('gives the turn back when the work fails', async () => {
    await expect(inTurn(join(root, 'turn'), quiet, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(readdirSync(root)).toEqual([])
  })

  it('is never two at once', async () => {
    writeFileSync(join(root, 'turn'), '999999999')
    const script = `
      import { inTurn } from ${JSON.stringify(TURN)}
      import { appendFileSync } from 'node:fs'
      import { setTimeout as wait } from 'node:timers/promises'
      const write = word => appendFileSync(${JSON.stringify(join(root, 'log'))}, word)
      await inTurn(${JSON.stringify(join(root, 'turn'))}, () => {}, async () => {
        write('[')
        await wait(50)
        write(']')
      })`
    const ended = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script])
      return new Promise(done => child.once('close', done))
    })
    expect(await Promise.all(ended)).toEqual([0, 0, 0, 0])
    expect(readFileSync(join(root, 'log'), 'utf8')).toBe('[][][][]')
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { afterEach, expect, it } from 'vitest'

const RUN_HOST = resolve(import.meta.dirname, '../../../src-main/cli/start/run-host.mjs')
const DEAF = `process.on('SIGTERM', () => console.log('heard')); setInterval(() => {}, 1000); console.log(process.pid)`
const SCRIPT = `
  const { runHost } = await import(process.argv[1])
  const args = ['-e', process.argv[2]]
  process.exitCode = await runHost({ program: process.execPath, args, env: process.env })`

let script: ChildProcess
afterEach(() => void script.kill('SIGKILL'))

it('ends a host by force that does not listen, within two seconds of the first signal', async () => {
  script = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, RUN_HOST, DEAF])
  let stdout = ''
  script.stdout?.on('data', chunk => (stdout += String(chunk)))
  await expect.poll(() => stdout).toMatch(/^\d+\n/)
  const host = Number.parseInt(stdout)

  const from = performance.now()
  script.kill('SIGINT')
  await expect.poll(() => stdout).toContain('heard')
  script.kill('SIGTERM')
  const [status] = (await once(script, 'close')) as [number]
  expect(performance.now() - from).toBeLessThan(2_000)
  expect(status).toBe(1)
  expect(() => process.kill(host, 0)).toThrow('ESRCH')
})

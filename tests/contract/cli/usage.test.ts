import { describe, expect, it } from 'vitest'
import { useWinnow } from './winnow-command'

const winnow = useWinnow()
const COMMANDS = [
  'text',
  'labels',
  'check',
  'balance',
  'shortcuts',
  'figures',
  'agree',
  'verify',
  'restore',
  'export',
  'import',
]

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout, stderr } = await winnow(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command} `)
  })

  it.concurrent.each(COMMANDS)('is there for %s', async command => {
    const { code, stdout } = await winnow([command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: winnow ${command}`)
  })
})

describe('wrong use', () => {
  it.concurrent.each([
    [[]],
    [['sing']],
    [['text']],
    [['text', 'a', 'b']],
    [['labels', '--loud', 'a']],
    [['agree', 'package.json']],
    [['agree', 'a', 'b', 'c']],
    [['agree', '--without', 's01']],
    [['export', '--format', 'xml']],
    [['export', '--data', '']],
    [['export', '--identified']],
    [['export', '--format', 'record']],
    [['export', '--learner', 'Ada']],
    [['import']],
    [['verify', '--data']],
  ])('of %o ends with 2 and says what is wrong on stderr', async args => {
    const { code, stdout, stderr } = await winnow(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^(error: .*\n\(--help says how\.\)|Usage: )/)
  })
})

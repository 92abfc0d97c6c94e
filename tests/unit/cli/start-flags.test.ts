import { describe, expect, it } from 'vitest'
import { readFlags } from '../../../src-main/cli/start/flags.mjs'

const none = { data: null, port: null, open: true, host: null, help: false }

describe('flags of the start', () => {
  it('asks for nothing when nothing is given', () => {
    expect(readFlags([])).toEqual(none)
  })

  it.each([
    [['--data', '/a b'], { data: '/a b' }],
    [['--data=/a'], { data: '/a' }],
    [['--port', '0'], { port: 0, host: 'browser' }],
    [['--port=65535'], { port: 65_535, host: 'browser' }],
    [['--no-open'], { open: false, host: 'browser' }],
    [['--electron'], { host: 'electron' }],
    [['--electron', '--data', 'd'], { host: 'electron', data: 'd' }],
    [['--browser'], { host: 'browser' }],
    [['-h'], { help: true }],
    [['--help'], { help: true }],
  ])('reads %j', (args, read) => {
    expect(readFlags(args)).toEqual({ ...none, ...read })
  })

  it.each([
    [['--nope'], /--nope/],
    [['stray'], /stray/],
    [['--port'], /--port/],
    [['--port', '65536'], /65535/],
    [['--port', '-1'], /--port/],
    [['--port', '80x'], /80x/],
    [['--port', '1e3'], /1e3/],
    [['--port', ' 80'], /--port/],
    [['--data'], /--data/],
    [['--data', ' '], /--data/],
    [['--data', '--no-open'], /--data/],
    [['--data', 'a', '--data', 'b'], /twice/],
    [['--open'], /--open/],
    [['--no-open=1'], /--no-open/],
    [['--electron', '--browser'], /exclude/],
    [['--electron', '--port', '80'], /exclude/],
    [['--no-open', '--electron'], /exclude/],
  ])('refuses %j and says why', (args, why) => {
    expect(readFlags(args)).toEqual({ wrong: expect.stringMatching(why) as string })
  })
})

// @ts-check
import { parseArgs } from 'node:util'

export const usage = `Usage: npm start -- [flags]

  --data DIR    where everything you do is kept (default: your system's place for app data)
  --port N      port of the browser host, 0 for any free one
  --no-open     open no window, only print the address
  --electron    in Electron, or not at all
  --browser     in a browser window, also where Electron is installed
  --help        this text`

/**
 * @typedef {object} Flags
 * @property {string | null} data
 * @property {number | null} port
 * @property {boolean} open
 * @property {'electron' | 'browser' | null} host `null`: Electron where it can run
 * @property {boolean} help
 */

/**
 * @param {string[]} args
 * @returns {Flags | { wrong: string }}
 */
export function readFlags(args) {
  try {
    return checkFlags(args)
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

/** @param {string[]} args @returns {Flags} */
function checkFlags(args) {
  const { values: given, tokens } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      electron: { type: 'boolean' },
      browser: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    tokens: true,
  })
  const names = tokens.flatMap(token => (token.kind === 'option' ? token.name : []))
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Error(`The flag --${twice} is given twice.`)
  if (given.data?.trim() === '') throw new Error('The flag --data needs a folder.')
  const needsBrowser = names.find(name => ['browser', 'port', 'no-open'].includes(name))
  if (given.electron && needsBrowser) throw new Error(`The flags --electron and --${needsBrowser} exclude each other.`)
  return {
    data: given.data ?? null,
    port: given.port === undefined ? null : portFrom(given.port),
    open: !given['no-open'],
    // Only the browser host has a port, or an address to print.
    host: given.electron ? 'electron' : needsBrowser ? 'browser' : null,
    help: Boolean(given.help),
  }
}

/** @param {string} given */
function portFrom(given) {
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535) {
    throw new Error(`The flag --port needs a number from 0 to 65535, not "${given}".`)
  }
  return Number(given)
}

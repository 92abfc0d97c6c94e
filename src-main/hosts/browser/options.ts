import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultDataFolder } from '../../services/default-folder.mjs'
import { StartError } from './listen'

export interface HostOptions {
  readonly folder: string
  /** `null`: the usual port, or any where that one is taken. */
  readonly port: number | null
  readonly opensWindow: boolean
  /** Only shows the Winnow that is running already; ends with status 3 where there is none. */
  readonly joinsOnly: boolean
  /** Asked for by a start that wants Electron: it cannot have what runs here, and is told so. */
  readonly forElectron: boolean
  /** How long after its last page the host ends. */
  readonly lingerMs: number
}

export const NOTHING_RUNS = 3

/** Throws a StartError when the arguments make no sense; what a person types is checked by the starting script. */
export function readOptions(args: readonly string[]): HostOptions {
  try {
    return parse(args)
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error))
  }
}

function parse(args: readonly string[]): HostOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      join: { type: 'boolean', default: false },
      'for-electron': { type: 'boolean', default: false },
      'linger-ms': { type: 'string', default: '60000' },
    },
  })
  return {
    folder: resolve(values.data ?? defaultDataFolder()),
    port: values.port === undefined ? null : numberBelow(65_536, '--port', values.port),
    opensWindow: !values['no-open'],
    joinsOnly: values.join,
    forElectron: values['for-electron'],
    lingerMs: numberBelow(2 ** 31, '--linger-ms', values['linger-ms']),
  }
}

function numberBelow(limit: number, flag: string, given: string): number {
  const number = Number(given)
  if (!/^\d{1,10}$/.test(given) || number >= limit) throw new Error(`${flag} needs a number from 0 to ${limit - 1}.`)
  return number
}

import type { ElectronApplication } from '@playwright/test'
import { readFileSync } from 'node:fs'

/** The process of the core, whichever launcher started it. */
export async function corePid(app: ElectronApplication): Promise<number> {
  const utility = await app.evaluate(
    electron =>
      electron.app.getAppMetrics().find(({ serviceName, name }) => (name ?? serviceName) === 'Winnow core')?.pid,
  )
  const pid = utility ?? childOf(app.process().pid ?? 0)
  if (pid === undefined) throw new Error('no core runs')
  return pid
}

/** Linux, as are the machines where the core is given a Node of its own. */
function childOf(main: number): number | undefined {
  const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim().split(' ').map(Number)
  return children.find(pid => commandLine(pid).includes('core-process.cjs'))
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

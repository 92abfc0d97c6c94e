import { Command } from 'commander'
import { randomUUID } from 'node:crypto'
import { rebuildFolder, verifyFolder } from '../../services'
import { print } from '../print'
import { dataOption } from './data-option'

interface VerifyOptions {
  readonly data: string
  readonly rebuild?: true
}

export const verifyCommand = () =>
  new Command('verify')
    .description('read every row of the database: SQLite’s own check, each learner’s chain, and the summaries')
    .addOption(dataOption())
    .option('--rebuild', 'make summaries that differ again from the record, where that is whole; not while Winnow runs')
    .addHelpText(
      'after',
      '\nPrints a line for each problem and ends with 1 when there is any. Without --rebuild it changes nothing.',
    )
    .action(async ({ data, rebuild }: VerifyOptions) => {
      const { ok, answers, problems, rebuilt } = rebuild ? await rebuilding(data) : await verifying(data)
      if (rebuilt) await print('The summaries were made again from the record.\n')
      await print(problems.map(problem => `${problem}\n`).join(''))
      if (ok) await print(`All is well: ${answers} ${answers === 1 ? 'answer' : 'answers'}.\n`)
      else process.exitCode = 1
    })

const rebuilding = (folder: string) => rebuildFolder({ folder, now: Date.now, randomId: randomUUID })
const verifying = async (folder: string) => ({ ...(await verifyFolder(folder)), rebuilt: false })

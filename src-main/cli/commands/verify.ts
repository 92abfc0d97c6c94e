import { Command } from 'commander'
import { verifyFolder } from '../../services'
import { print } from '../print'
import { dataOption } from './data-option'

export const verifyCommand = () =>
  new Command('verify')
    .description('read every row of the database: SQLite’s own check, each learner’s chain, and the summaries')
    .addOption(dataOption())
    .addHelpText('after', '\nPrints a line for each problem and ends with 1 when there is any. Changes nothing.')
    .action(async ({ data }: { data: string }) => {
      const { ok, answers, problems } = await verifyFolder(data)
      await print(problems.map(problem => `${problem}\n`).join(''))
      if (ok) await print(`All is well: ${answers} ${answers === 1 ? 'answer' : 'answers'}.\n`)
      else process.exitCode = 1
    })

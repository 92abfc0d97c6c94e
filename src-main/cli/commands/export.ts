import { Command, Option } from 'commander'
import { version } from '../../../package.json'
import { exportAnswers, exportRecord, exportStatements } from '../../services'
import { writeCsv } from '../csv'
import { writeJsonArray } from '../json-array'
import { PlainError } from '../plain-error'
import { writeLines } from '../write-lines'
import { dataOption } from './data-option'

interface ExportOptions {
  readonly data: string
  readonly format: 'csv' | 'xapi' | 'record'
  readonly learner?: string
  readonly identified?: boolean
  readonly out?: string
}

export const exportCommand = () =>
  new Command('export')
    .description(
      'print every answer of every learner, oldest first, a row or a statement each; or all of one learner’s data',
    )
    .addOption(dataOption())
    .addOption(
      new Option(
        '--format <format>',
        'csv: a table with learners’ names. xapi: statements of xAPI 1.0.3 for a learning record store, under ' +
          'pseudonyms, as a JSON array with one statement a line: a file that its statements resource takes as it is, ' +
          'and that can be cut by line where it takes only so much at once. record: all data of the learner that --learner ' +
          'names, to be brought in elsewhere',
      )
        .choices(['csv', 'xapi', 'record'])
        .default('csv'),
    )
    .option('--identified', 'of xapi: with learners’ ids in Winnow and what they wrote in their own words')
    .option('--learner <name>', 'of record: whose')
    .option('--out <file>', 'write to this file instead; one that is there is replaced once the new one is whole')
    .action(({ data, format, identified = false, learner, out }: ExportOptions, command: Command) => {
      if (format === 'xapi')
        return exportStatements(data, { identified }, statements => writeJsonArray(statements, out))
      if (identified) command.error('error: --identified goes with --format xapi')
      if (format === 'record') {
        if (learner === undefined) return command.error('error: --format record needs --learner')
        return writeRecordOf(data, learner, out)
      }
      if (learner !== undefined) command.error('error: --learner goes with --format record')
      return exportAnswers(data, records => writeCsv(records, out))
    })

function writeRecordOf(folder: string, learner: string, out?: string): Promise<void> {
  return exportRecord({ folder, learner, version, madeAt: Date.now() }, (lines, names) => {
    if (lines) return writeLines(lines, out)
    throw new PlainError(`There is no learner called ${learner}. There are: ${names.join(', ')}.`)
  })
}

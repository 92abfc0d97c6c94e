import { Command, Option } from 'commander'
import { exportAnswers, exportStatements } from '../../services'
import { writeCsv } from '../csv'
import { writeJsonArray } from '../json-array'
import { dataOption } from './data-option'

interface ExportOptions {
  readonly data: string
  readonly format: 'csv' | 'xapi'
  readonly identified?: boolean
  readonly out?: string
}

export const exportCommand = () =>
  new Command('export')
    .description('print every answer of every learner, oldest first: a row each, or a statement each')
    .addOption(dataOption())
    .addOption(
      new Option(
        '--format <format>',
        'csv: a table with learners’ names. xapi: statements of xAPI 1.0.3 for a learning record store, under ' +
          'pseudonyms, as a JSON array with one statement a line: a file that its statements resource takes as it is, ' +
          'and that can be cut by line where it takes only so much at once',
      )
        .choices(['csv', 'xapi'])
        .default('csv'),
    )
    .option('--identified', 'of xapi: with learners’ ids in Winnow and what they wrote in their own words')
    .option('--out <file>', 'write to this file instead; one that is there is replaced once the new one is whole')
    .action(({ data, format, identified = false, out }: ExportOptions, command: Command) => {
      if (format === 'xapi')
        return exportStatements(data, { identified }, statements => writeJsonArray(statements, out))
      if (identified) command.error('error: --identified goes with --format xapi')
      return exportAnswers(data, records => writeCsv(records, out))
    })

import { Command, Option } from 'commander'
import { exportAnswers } from '../../services'
import { writeCsv } from '../csv'
import { dataOption } from './data-option'

interface ExportOptions {
  readonly data: string
  readonly format: 'csv'
  readonly out?: string
}

export const exportCommand = () =>
  new Command('export')
    .description('print every answer of every learner, one row an answer, oldest first')
    .addOption(dataOption())
    .addOption(new Option('--format <format>', 'how').choices(['csv']).default('csv'))
    .option('--out <file>', 'write to this file instead; one that is there is replaced once the new one is whole')
    .action(({ data, out }: ExportOptions) => exportAnswers(data, records => writeCsv(records, out)))

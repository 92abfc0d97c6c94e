import { Command } from 'commander'
import { randomUUID } from 'node:crypto'
import { importRecord, type ImportedRecord } from '../../services'
import { fromHere } from '../from-here'
import { asPlainError } from '../plain-error'
import { print } from '../print'
import { dataOption } from './data-option'

export const importCommand = () =>
  new Command('import')
    .description('bring in a learner’s record, as `export --format record` or the app saved it; not while Winnow runs')
    .argument('<file>', 'the record')
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nAdds what is new of the learner and changes nothing that is there. All of a file is stored, or nothing.',
    )
    .action(async (file: string, { data }: { data: string }) => {
      const options = { folder: data, now: Date.now, randomId: randomUUID }
      const imported = await importRecord(fromHere(file), options).catch((error: unknown) => {
        throw asPlainError(error, file)
      })
      await print(wordsOf(imported))
    })

function wordsOf({ name, hereAs, answers, firstAt, lastAt, newAnswers, newEvents }: ImportedRecord): string {
  const when = firstAt === null || lastAt === null ? '' : ` from ${dayOf(firstAt)} to ${dayOf(lastAt)}`
  const all = `The record of ${name} holds ${answers} ${answers === 1 ? 'answer' : 'answers'}${when}.`
  if (hereAs !== null && newEvents === 0) return `${all} All of it was here already: nothing was changed.\n`
  return `${all} Stored what is new of it: ${newAnswers} ${newAnswers === 1 ? 'answer' : 'answers'}.\n`
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

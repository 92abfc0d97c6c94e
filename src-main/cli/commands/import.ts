import { Command } from 'commander'
import { randomUUID } from 'node:crypto'
import { holdsComments, importComments, importRecord, type ImportedRecord } from '../../services'
import { fromHere } from '../from-here'
import { asPlainError } from '../plain-error'
import { print } from '../print'
import { dataOption } from './data-option'

export const importCommand = () =>
  new Command('import')
    .description(
      'bring in a learner’s record or a teacher’s comments, as `export --format record` or the app saved them; not while Winnow runs',
    )
    .argument('<file>', 'the record, or the comments')
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nAdds what is new of the learner and changes nothing that is there; of a comment the later words stand. All of a file is stored, or nothing.',
    )
    .action(async (file: string, { data }: { data: string }) => {
      const options = { folder: data, now: Date.now, randomId: randomUUID }
      try {
        await print(await bringIn(fromHere(file), options))
      } catch (error) {
        throw asPlainError(error, file)
      }
    })

async function bringIn(file: string, options: Parameters<typeof importRecord>[1]): Promise<string> {
  return holdsComments(file)
    ? commentWords(await importComments(file, options))
    : wordsOf(await importRecord(file, options))
}

type Comments = Awaited<ReturnType<typeof importComments>>

function commentWords({ name, from, comments, fresh, changed }: Comments): string {
  const all = `The file holds ${comments} ${comments === 1 ? 'comment' : 'comments'} by ${from} for ${name}.`
  if (fresh + changed === 0) return `${all} All of it was here already: nothing was changed.\n`
  return `${all} New: ${fresh}. Changed: ${changed}.\n`
}

function wordsOf({ name, hereAs, answers, firstAt, lastAt, newAnswers, newEvents }: ImportedRecord): string {
  const when = firstAt === null || lastAt === null ? '' : ` from ${dayOf(firstAt)} to ${dayOf(lastAt)}`
  const all = `The record of ${name} holds ${answers} ${answers === 1 ? 'answer' : 'answers'}${when}.`
  if (hereAs !== null && newEvents === 0) return `${all} All of it was here already: nothing was changed.\n`
  return `${all} Stored what is new of it: ${newAnswers} ${newAnswers === 1 ? 'answer' : 'answers'}.\n`
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

import { Command } from 'commander'
import { randomUUID } from 'node:crypto'
import { forgetPassword } from '../../services'
import { print } from '../print'
import { dataOption } from './data-option'

interface TeacherOptions {
  readonly data: string
  readonly forget?: true
  readonly yes?: true
}

export const teacherCommand = () =>
  new Command('teacher')
    .description('take off a teacher’s password that was forgotten; not while Winnow runs')
    .addOption(dataOption())
    .option('--forget', 'take the password off: nothing is locked then, and nothing else changes')
    .option('--yes', 'it is meant')
    .action(async ({ data, forget, yes }: TeacherOptions, command: Command) => {
      if (!forget) command.error('error: teacher does one thing: --forget')
      if (!yes) command.error(`error: --forget takes the teacher’s password off ${data}. Add --yes if that is meant`)
      const wasSet = await forgetPassword({ folder: data, now: Date.now, randomId: randomUUID })
      await print(wasSet ? 'The teacher’s password is taken off.\n' : 'There was no teacher’s password.\n')
    })

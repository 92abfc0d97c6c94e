import { Command } from 'commander'
import { agreeCommand } from './commands/agree'
import { balanceCommand } from './commands/balance'
import { checkCommand } from './commands/check'
import { exportCommand } from './commands/export'
import { figuresCommand } from './commands/figures'
import { importCommand } from './commands/import'
import { labelsCommand } from './commands/labels'
import { restoreCommand } from './commands/restore'
import { shortcutsCommand } from './commands/shortcuts'
import { teacherCommand } from './commands/teacher'
import { textCommand } from './commands/text'
import { verifyCommand } from './commands/verify'
import type { Resources } from './resources'

/** Every command that `winnow` knows. It throws a CommanderError instead of ending the process. */
export function createProgram({ codebook, library }: Resources): Command {
  const program = new Command('winnow').description('Winnow from a terminal: study texts, their labels, and the data.')
  const commands = [
    ...[textCommand(), labelsCommand(), checkCommand({ codebook, library }), agreeCommand(library)],
    ...[balanceCommand(library), shortcutsCommand(library), figuresCommand(library)],
    ...[verifyCommand(), restoreCommand(), exportCommand(), importCommand(), teacherCommand()],
  ]
  for (const command of commands) program.addCommand(command)
  for (const one of [program, ...commands]) one.exitOverride().showHelpAfterError('(--help says how.)')
  return program
}

import { Command } from 'commander'
import { print } from '../print'
import { readStudyText } from '../study-text-file'

export const textCommand = () =>
  new Command('text')
    .description('print the plain text of a study text, to the character')
    .argument('<file>', 'a study text (.study)')
    .action((file: string) => print(readStudyText(file).plain))

import { Command } from 'commander'
import { checkStudyText } from '../../domain/labelling/check'
import { checkCodebook } from '../../domain/labelling/check-codebook'
import { PlainError } from '../plain-error'
import { print } from '../print'
import { readTextFile } from '../read-text-file'

export const checkCommand = () =>
  new Command('check')
    .description('report every breach of the format and the codebook that a program can see')
    .argument('<files...>', 'study texts (.study), or the codebook (.md)')
    .addHelpText('after', '\nEach breach is a line: FILE:LINE: RULE: what is wrong. Ends with 1 when there is any.')
    .action(async (files: string[]) => {
      let breaches = 0
      let unread = 0
      for (const file of files) {
        try {
          const found = checkOf(file)(readTextFile(file))
          breaches += found.length
          await print(found.map(({ line, rule, message }) => `${file}:${line}: ${rule}: ${message}\n`).join(''))
        } catch (error) {
          // The others are still worth a look.
          if (!(error instanceof PlainError)) throw error
          process.stderr.write(`${error.message}\n`)
          unread++
        }
      }
      if (breaches + unread > 0) process.exitCode = 1
      if (unread === 0) await print(`${count(files.length, 'file')}, ${count(breaches, 'breach', 'breaches')}.\n`)
    })

const checkOf = (file: string) => (file.endsWith('.md') ? checkCodebook : checkStudyText)

const count = (many: number, one: string, several = `${one}s`) => `${many} ${many === 1 ? one : several}`

import { Command } from 'commander'
import { checkStudyText } from '../../domain/labelling/check'
import { checkCodebook } from '../../domain/labelling/check-codebook'
import { codebookRules } from '../codebook-rules'
import { PlainError } from '../plain-error'
import { print } from '../print'
import { readTextFile } from '../read-text-file'

export const checkCommand = (codebookFile: string) =>
  new Command('check')
    .description('report every breach of the format and the codebook that a program can see')
    .argument('<files...>', 'study texts (.study), or the codebook (.md)')
    .addHelpText('after', '\nEach breach is a line: FILE:LINE: RULE: what is wrong. Ends with 1 when there is any.')
    .action(async (files: string[]) => {
      const rules = codebookRules(codebookFile)
      if (!rules) process.stderr.write('The codebook cannot be read, so its rules are not looked for in readings.\n')
      let breaches = 0
      let unread = 0
      for (const file of files) {
        try {
          const found = breachesIn(file, rules)
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

function breachesIn(file: string, rules: ReadonlySet<string> | undefined) {
  const words = readTextFile(file)
  return file.endsWith('.md') ? checkCodebook(words) : checkStudyText(words, rules)
}

const count = (many: number, one: string, several = `${one}s`) => `${many} ${many === 1 ? one : several}`

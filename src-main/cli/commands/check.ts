import { Command } from 'commander'
import { checkFiles, type Checked } from '../check-files'
import { codebookRules } from '../codebook-rules'
import { print } from '../print'
import type { Resources } from '../resources'
import { count } from '../words/share-words'

export const checkCommand = ({ codebook, library }: Resources) =>
  new Command('check')
    .description('report every breach of the format and the codebook that a program can see')
    .argument(
      '[files...]',
      'study texts (.study), the codebook (.md), or folders of study texts; the whole library where none is given',
    )
    .option('--json', 'print one JSON object', false)
    .addHelpText(
      'after',
      `
Each breach is a line: FILE:LINE: RULE: what is wrong. Ends with 1 when there is any. The texts of a folder are also
held to what makes a library of them: ids that are the names of the files, and no why that stands in two texts.`,
    )
    .action(async (paths: string[], { json }: { readonly json: boolean }) => {
      const rules = codebookRules(codebook)
      if (!rules) process.stderr.write('The codebook cannot be read, so its rules are not looked for in readings.\n')
      const checked = checkFiles(paths.length === 0 ? [library] : paths, rules)
      for (const { message } of checked.unread) process.stderr.write(`${message}\n`)
      await print(json ? `${JSON.stringify(checked)}\n` : checkedWords(checked))
      if (checked.breaches.length + checked.unread.length > 0) process.exitCode = 1
    })

function checkedWords({ files, breaches, unread }: Checked): string {
  const lines = breaches.map(({ file, line, rule, message }) => `${file}:${line}: ${rule}: ${message}\n`)
  const sum = `${count(files.length, 'file')}, ${count(breaches.length, 'breach', 'breaches')}.\n`
  return lines.join('') + (unread.length === 0 ? sum : '')
}

import { Command } from 'commander'
import { libraryBalance } from '../../domain/measure/balance/library-balance'
import { isBroken } from '../../domain/measure/bound'
import { readStudyTexts, studyFiles } from '../library-folder'
import { print } from '../print'
import { balanceWords } from '../words/balance-words'

export const balanceCommand = (library: string) =>
  new Command('balance')
    .description('weigh study texts: inks, owners, skills, levels, genres, topics, sides, harmless words')
    .argument('[files...]', 'study texts (.study) or folders of them; the whole library where none is given')
    .option('--json', 'print one JSON object', false)
    .addHelpText('after', '\nEnds with 1 when a bound of the library is broken.')
    .action(async (files: string[], { json }: { readonly json: boolean }) => {
      const balance = libraryBalance(readStudyTexts(studyFiles(files, library)))
      await print(json ? `${JSON.stringify(balance)}\n` : balanceWords(balance))
      if (balance.bounds.some(isBroken)) process.exitCode = 1
    })

import { Command } from 'commander'
import { isBroken } from '../../domain/measure/bound'
import { readStudyTexts, studyFiles } from '../library-folder'
import { print } from '../print'
import { shortcutsWords } from '../words/shortcuts-words'

export const shortcutsCommand = (library: string) =>
  new Command('shortcuts')
    .description('ask whether the look of the words gives a label away, to whoever sees a segment’s own words only')
    .argument('[files...]', 'study texts (.study) or folders of them; the whole library where none is given')
    .option('--json', 'print one JSON object', false)
    .addHelpText(
      'after',
      `
Quotation marks, figures, evaluative adjectives and length, each alone, and a bag of words that learned from the other
texts; balanced accuracy with a 95 % interval. Ends with 1 when a guesser does too well, or a cue decides by itself.`,
    )
    .action(async (files: string[], { json }: { readonly json: boolean }) => {
      const texts = readStudyTexts(studyFiles(files, library))
      // The tagger takes a third of a second to load, which no other command should wait for.
      const { seededShortcuts } = await import('../library-figures')
      const shortcuts = seededShortcuts(texts)
      await print(json ? `${JSON.stringify(shortcuts)}\n` : shortcutsWords(shortcuts))
      if (shortcuts.bounds.some(isBroken)) process.exitCode = 1
    })

import { Command } from 'commander'
import { isBroken } from '../../domain/measure/bound'
import { textAgreement, type TextAgreement } from '../../domain/measure/text-agreement'
import { libraryAgreement } from '../library-agreement'
import { isFile } from '../library-folder'
import { PlainError } from '../plain-error'
import { print } from '../print'
import { readStudyText } from '../study-text-file'
import { agreementWords, libraryAgreementWords } from '../words/agreement-words'

interface AgreeOptions {
  readonly without: readonly string[]
  readonly json: boolean
}

export const agreeCommand = (library: string) =>
  new Command('agree')
    .description('compare labellings made apart: Krippendorff’s alpha on ink and on owner, by character')
    .argument('[files...]', 'two labellings of the same text (.study), or a folder that is a library')
    .option('--without <ids...>', 'leave out these segments of the first, such as those the codebook quotes', [])
    .option('--json', 'print one JSON object', false)
    .addHelpText(
      'after',
      `
Without files it looks at the whole library: for each reviewed text ID at labellings/ID/first.study and second.study, or
at those two that labellings/ID/differences.md compares in a line "agree A.study B.study". Ends with 1 where an alpha is
below 0.80, two labellings are missing, or nothing is written on how they differ. Of a text that was reworded since it
looks besides at labellings/ID/again.study, which another reader made of the words that it has now.`,
    )
    .action(async ([a, b, ...more]: string[], { without, json }: AgreeOptions, command: Command) => {
      if (a !== undefined && b !== undefined && more.length === 0) {
        const agreement = compare(a, b, without)
        return print(json ? `${JSON.stringify(agreement)}\n` : agreementWords(agreement))
      }
      if (b !== undefined || (a !== undefined && isFile(a)) || without.length > 0) {
        command.error('error: it compares two files, and --without is for two as well')
      }
      const agreement = libraryAgreement(a ?? library)
      await print(json ? `${JSON.stringify(agreement)}\n` : libraryAgreementWords(agreement))
      if (agreement.missing.length > 0 || agreement.bounds.some(isBroken)) process.exitCode = 1
    })

function compare(a: string, b: string, without: readonly string[]): TextAgreement {
  const [one, other] = [readStudyText(a), readStudyText(b)]
  const unknown = without.filter(id => !one.segments.some(segment => segment.id === id))
  if (unknown.length > 0) throw new PlainError(`${a} has no segment ${unknown.join(', ')}.`)
  if (one.plain !== other.plain) {
    throw new PlainError(`${a} and ${b} are not the same text to the character, so their labels cannot be compared.`)
  }
  return textAgreement(one, other, new Set(without))
}

import { Command } from 'commander'
import type { Agreement } from '../../domain/measure/krippendorff'
import { textAgreement, type TextAgreement } from '../../domain/measure/text-agreement'
import { PlainError } from '../plain-error'
import { print } from '../print'
import { readStudyText } from '../study-text-file'

interface AgreeOptions {
  readonly without: readonly string[]
  readonly json: boolean
}

export const agreeCommand = () =>
  new Command('agree')
    .description('compare two labellings of the same text: Krippendorff’s alpha on ink and on owner, by character')
    .argument('<a>', 'a study text (.study)')
    .argument('<b>', 'the same text, labelled apart')
    .option('--without <ids...>', 'leave out these segments of the first, such as those the codebook quotes', [])
    .option('--json', 'print one JSON object', false)
    .action((a: string, b: string, { without, json }: AgreeOptions) => {
      const agreement = compare(a, b, without)
      return print(json ? `${JSON.stringify(agreement)}\n` : Object.entries(agreement).map(line).join(''))
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

function line([what, { alpha, observed, units }]: [string, Agreement]): string {
  const value = alpha === null ? 'not defined, as only one value was used' : alpha.toFixed(3)
  const share = observed === null ? '' : `${(observed * 100).toFixed(1)} % of `
  return `${what}: alpha ${value} (${share}${units} characters${observed === null ? '' : ' alike'})\n`
}

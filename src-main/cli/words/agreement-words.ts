import { isBroken } from '../../domain/measure/bound'
import type { Agreement } from '../../domain/measure/krippendorff'
import { agreementBounds, ALPHA_MIN, type LabelledTwice } from '../../domain/measure/library-agreement'
import type { TextAgreement } from '../../domain/measure/text-agreement'
import type { LibraryAgreement } from '../library-agreement'
import { count, percent } from './share-words'

export const alphaWords = ({ alpha }: Agreement): string =>
  alpha === null ? 'not defined, as only one value was used' : alpha.toFixed(3)

/** What `winnow agree A B` prints for a person. */
export const agreementWords = ({ ink, owner }: TextAgreement): string => line('ink', ink) + line('owner', owner)

/** What `winnow agree` prints of a whole library. */
export function libraryAgreementWords({ texts, missing, drafts, bounds }: LibraryAgreement): string {
  const broken = bounds.filter(isBroken)
  const sum =
    broken.length + missing.length === 0
      ? `Every reviewed text has an alpha of ${ALPHA_MIN.toFixed(2)} at least, on ink and on owner.\n`
      : `${count(broken.length, 'alpha')} below ${ALPHA_MIN.toFixed(2)}, ${count(missing.length, 'text')} not labelled twice.\n`
  return [
    ...texts.map(textLine),
    ...missing.map(text => `MISSING ${text.id}: ${text.missing}\n`),
    ...drafts.map(id => `draft   ${id}: not asked\n`),
    `\n${sum}`,
  ].join('')
}

function textLine(text: LabelledTwice): string {
  const { id, pair, reworded, again } = text
  const stands = agreementBounds([text]).some(isBroken) ? 'BROKEN' : 'kept  '
  const changed = reworded.right === 0 ? '' : `; ${reworded.right} of ${reworded.asked} segments reworded since`
  const anew = again ? `; read again: ${bothWords(again)}` : ''
  return `${stands}  ${id}: ${bothWords(text)} (${pair.join(' and ')}${changed}${anew})\n`
}

const bothWords = ({ ink, owner }: TextAgreement) => `ink ${alphaWords(ink)}, owner ${alphaWords(owner)}`

function line(what: string, agreement: Agreement): string {
  const { observed, units } = agreement
  const share = observed === null ? '' : `${percent(observed)} of `
  return `${what}: alpha ${alphaWords(agreement)} (${share}${units} characters${observed === null ? '' : ' alike'})\n`
}

import { eachOf, type Rule } from '../rule'
import { isScored } from '../study-text'

const OPTIONS = { min: 3, max: 5 }
const fold = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Check: one thing would settle a reported fact, nothing an opinion. */
export const EVIDENCE_RULES: readonly Rule[] = [
  eachOf('evidence', 'evidence-of-a-claim', (_, segment) => {
    const isClaim = isScored(segment) && segment.ink !== 'attribution'
    return !isClaim && 'only a scored fact or opinion can be asked what would settle it.'
  }),
  eachOf('evidence', 'evidence-options', ({ options }) => {
    const { min, max } = OPTIONS
    return (options.length < min || options.length > max) && `it has ${options.length} options, not ${min} to ${max}.`
  }),
  eachOf('evidence', 'evidence-settles', ({ options }, { ink }) => {
    const settling = options.filter(({ settles }) => settles).length
    if (ink === 'fact') return settling !== 1 && `${settling} options settle a reported fact, not exactly one.`
    return settling > 0 && 'an option settles what is a judgement.'
  }),
  eachOf('evidence', 'evidence-texts', ({ options }) => {
    const texts = options.map(({ text }) => fold(text))
    const twin = texts.find((text, at) => texts.indexOf(text) !== at)
    return twin !== undefined && `“${twin}” is offered twice.`
  }),
]

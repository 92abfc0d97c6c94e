import { sentencesOf } from '../text/sentences'
import { countWords } from '../text/words'
import { NOBODY, type CodebookExample } from './codebook-example'

const WHY_WORDS_MAX = 48

/** What is wrong with an example, or nothing. */
export type ExampleCheck = readonly [rule: string, (example: CodebookExample) => string | false | undefined]

const fold = (words: string) => words.toLowerCase().replace(/[“”"]/g, '')

/** A quotation may leave words out: “First … and then” is two pieces. */
const quotesIn = (why: string) =>
  [...why.matchAll(/“([^”]+)”/g)].flatMap(match => fold(match[1] ?? '').split(/\s*…\s*/)).filter(piece => piece !== '')

export const EXAMPLE_CHECKS: readonly ExampleCheck[] = [
  [
    'segment-ids',
    ({ id, segments }) => {
      const wrong = segments.find((one, at) => one.id !== (at === 0 ? id : `${id}-${at + 1}`))
      return wrong && `“${wrong.id}” is not numbered after the first.`
    },
  ],
  [
    'whole',
    ({ text, segments }) => {
      const outside = segments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
      return !/^(\[[^\]]+\])?\s*$/.test(outside) && `“${outside.trim()}” is in no segment, and no scene in brackets.`
    },
  ],
  [
    'border',
    ({ text, segments }) => {
      const odd = segments.find(({ start, end }) => text.slice(start, end) !== text.slice(start, end).trim())
      return odd && `${odd.id}: white space belongs to neither segment.`
    },
  ],
  [
    'one-sentence',
    ({ text, segments }) => {
      const ends = sentencesOf(text, 'en').map(sentence => sentence.end)
      const long = segments.find(({ start, end }) => ends.some(at => at > start && at < end))
      return long && `${long.id}: it crosses the end of a sentence.`
    },
  ],
  [
    'names',
    ({ segments }) => {
      const odd = segments.find(({ ink, names }) => (ink === 'attribution') !== names.length > 0)
      return odd && `${odd.id}: an attribution names its sources, and nothing else does.`
    },
  ],
  [
    'cue',
    ({ segments }) => {
      const carries = (kind: string) => kind === 'cue' || kind === 'source'
      const bare = segments.find(one => one.ink === 'attribution' && !one.marks.some(mark => carries(mark.kind)))
      return bare && `${bare.id}: an attribution has a cue or a source marked.`
    },
  ],
  [
    'voice',
    ({ text, segments }) => {
      const own = segments.find(({ names, voice }) => names.some(id => voice.includes(id)))
      if (own) return `${own.id}: its voice holds a source that it names itself.`
      const named = new Set(segments.flatMap(({ names }) => names))
      const stranger = segments.flatMap(({ voice }) => voice).find(id => !named.has(id) && !NOBODY.test(id))
      return stranger !== undefined && !text.startsWith('[') && `nothing names the source “${stranger}”.`
    },
  ],
  [
    'why-quotes',
    ({ text, why }) => {
      const quotes = quotesIn(why)
      const stray = quotes.find(quote => !fold(text).includes(quote))
      if (stray !== undefined) return `“${stray}” does not stand in it.`
      return quotes.length === 0 && 'the why quotes none of the deciding words.'
    },
  ],
  [
    'why-length',
    ({ why }) => {
      const count = countWords(why)
      return count > WHY_WORDS_MAX && `the why has ${count} words, more than ${WHY_WORDS_MAX}.`
    },
  ],
]

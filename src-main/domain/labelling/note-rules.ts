import { countWords } from '../text/words'
import { EXPLANATION_WORDS_MAX } from './codebook'
import { eachNote, type Rule } from './rule'
import { ownerOf } from './study-text'

const TAKES_SIDES = /\b(true|false|untrue|fake|lies?|liar|biased?|trustworthy)\b/i
/** An explanation says what kind of claim it is, never what it is worth; what it quotes it does not say. */
export const takesSide = (why: string): boolean => TAKES_SIDES.test(why.replace(/“[^”]*”/g, ''))

export const fold = (words: string) => words.toLowerCase().replace(/[“”"«»]/g, '')

/** A quotation may leave words out: “First … and then” is two pieces. */
export const quotesIn = (words: string) =>
  [...words.matchAll(/“([^”]+)”/g)]
    .flatMap(match => fold(match[1] ?? '').split(/\s*…\s*/))
    .filter(piece => piece !== '')

const noTwoWhysAreTheSame: Rule = text => {
  const seen = new Map<string, string>()
  return text.segments.flatMap(({ id, note }) => {
    if (!note) return []
    const twin = seen.get(fold(note.why))
    seen.set(fold(note.why), id)
    return twin ? [{ rule: 'why-own', message: `${id}: the why is that of ${twin}.`, segment: id, part: 'note' }] : []
  })
}

/** The reader must have met the deciding words: they stand in the segment's paragraph or before it. */
const decidingWordsAreThere: Rule = text => {
  let soFar = ''
  const upTo = text.paragraphs.map(paragraph => (soFar += `${fold(paragraph.text)}\n`))
  return eachNote('deciding-words', ({ words }, { paragraph }) => {
    return !upTo[paragraph]?.includes(fold(words)) && `“${words}” does not stand in the text so far.`
  })(text)
}

/** What the codebook asks of step, why and contrast (section 6). */
export const NOTE_RULES: readonly Rule[] = [
  noTwoWhysAreTheSame,
  decidingWordsAreThere,
  eachNote(
    'step',
    ({ step }, { ink }) => (step === 'naming') !== (ink === 'attribution') && 'naming decides attributions only.',
  ),
  eachNote('why-quotes', ({ words, why }, { text }) => {
    const near = [fold(words), fold(text)]
    return (
      !quotesIn(why).some(quote => near.some(w => w.includes(quote))) && 'the why quotes none of the deciding words.'
    )
  }),
  eachNote('explanation-length', ({ why, contrast }) => {
    const count = countWords(why) + countWords(contrast.text)
    return count > EXPLANATION_WORDS_MAX && `why and contrast have ${count} words, more than ${EXPLANATION_WORDS_MAX}.`
  }),
  eachNote('contrast', ({ contrast }, segment) => {
    const owned = contrast.label !== 'attribution'
    if (owned !== (contrast.owner !== undefined)) return 'a contrast has an owner when it is a fact or an opinion.'
    const same = contrast.label === segment.ink && (contrast.owner ?? null) === ownerOf(segment)
    return same && 'the contrast would be labelled the same.'
  }),
  eachNote('side-of-a-judgement', ({ side }, { ink }) => {
    return side !== undefined && ink !== 'opinion' && 'only a judgement takes a political side.'
  }),
  eachNote('no-side', ({ why }) => takesSide(why) && 'the why takes a side on the claim.'),
]

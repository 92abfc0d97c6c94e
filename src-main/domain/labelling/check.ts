import { sentencesOf } from '../text/sentences'
import { countWords } from '../text/words'
import { EXPLANATION_WORDS_MAX, SKILLS } from './codebook'
import { parseStudyText, writeStudyText } from './format'
import type { Breach } from './markup'
import { ownerOf, type Note, type Segment, type StudyText } from './study-text'

/** What a rule found: the segment it is about, or the file as a whole, and whether its note is meant. */
type Finding = Omit<Breach, 'line'> & { readonly segment?: string; readonly inNote?: boolean }
type Rule = (text: StudyText) => Finding[]

/** Every breach of the format and the codebook that a program can see, in the order of the file. */
export function checkStudyText(file: string): Breach[] {
  const { text, breaches, lines } = parseStudyText(file)
  if (!text) return [...breaches]
  const found = RULES.flatMap(rule => rule(text)).map(({ segment, inNote, rule, message }) => {
    const line = inNote ? lines.notes.get(segment ?? '') : undefined
    return { line: line ?? lines.segments.get(segment ?? '') ?? 1, rule, message }
  })
  const written = writeStudyText(text)
  if (written !== file) {
    const line = file.split('\n').findIndex((words, at) => words !== written.split('\n')[at]) + 1
    found.push({
      line: Math.max(1, line),
      rule: 'canonical',
      message: 'The file is not as Winnow would write it from here on.',
    })
  }
  return [...breaches, ...found].toSorted((a, b) => a.line - b.line)
}

const each =
  (rule: string, breach: (segment: Segment, text: StudyText) => string | false | null | undefined): Rule =>
  text =>
    text.segments.flatMap(segment => {
      const message = breach(segment, text)
      return message ? [{ rule, message: `${segment.id}: ${message}`, segment: segment.id }] : []
    })

const eachNote =
  (rule: string, breach: (note: Note, segment: Segment, text: StudyText) => string | false): Rule =>
  text =>
    text.segments.flatMap(segment => {
      const message = segment.note && breach(segment.note, segment, text)
      return message ? [{ rule, message: `${segment.id}: ${message}`, segment: segment.id, inNote: true }] : []
    })

const isAsked = (segment: Segment) => segment.ink !== 'none' && segment.ink !== 'unsure'
const fold = (words: string) => words.toLowerCase().replace(/[“”"«»]/g, '')
/** A quotation may leave words out: “First … and then” is two pieces. */
const quotesIn = (words: string) =>
  [...words.matchAll(/“([^”]+)”/g)]
    .flatMap(match => fold(match[1] ?? '').split(/\s*…\s*/))
    .filter(piece => piece !== '')
const TAKES_SIDES = /\b(true|false|untrue|fake|lies?|liar|biased?|trustworthy)\b/i

const idsAreUnique: Rule = text => {
  const seen = new Set<string>()
  return text.segments.flatMap(({ id }) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ rule: 'id-unique', message: `The id ${id} is used twice.`, segment: id }] : []
  })
}

const nothingIsLeftOut: Rule = text =>
  text.paragraphs.flatMap(paragraph => {
    const own = text.segments.filter(segment => segment.paragraph === paragraph.index)
    const edges = [0, ...own.flatMap(segment => [segment.start, segment.end]), paragraph.text.length]
    return edges.flatMap((from, at) => {
      const to = edges[at + 1]
      const words = at % 2 === 0 && to !== undefined ? paragraph.text.slice(from, to).trim() : ''
      const near = own[Math.max(0, at / 2 - 1)]?.id
      const message = `“${words.slice(0, 40)}” belongs to no segment.`
      return words ? [{ rule: 'no-gap', message, ...(near ? { segment: near } : {}) }] : []
    })
  })

const everySourceSpeaks: Rule = text => {
  const used = new Set(text.segments.flatMap(segment => [...segment.voice, ...segment.names]))
  return Object.keys(text.sources)
    .filter(id => !used.has(id))
    .map(id => ({ rule: 'source-used', message: `The source ${id} neither speaks nor is named.` }))
}

const skillsAreThoseOfTheSegments: Rule = text => {
  const trained = new Set(text.segments.flatMap(segment => segment.note?.skills ?? []))
  const expected = SKILLS.filter(skill => trained.has(skill)).join(', ')
  return text.skills.join(', ') === expected
    ? []
    : [{ rule: 'skills', message: `The skills trained are: ${expected}.` }]
}

const noTwoWhysAreTheSame: Rule = text => {
  const seen = new Map<string, string>()
  return text.segments.flatMap(({ id, note }) => {
    if (!note) return []
    const twin = seen.get(fold(note.why))
    seen.set(fold(note.why), id)
    return twin ? [{ rule: 'why-own', message: `${id}: the why is that of ${twin}.`, segment: id, inNote: true }] : []
  })
}

const RULES: readonly Rule[] = [
  idsAreUnique,
  nothingIsLeftOut,
  everySourceSpeaks,
  skillsAreThoseOfTheSegments,
  noTwoWhysAreTheSame,
  each('no-empty-segment', ({ text }) => text.trim() === '' && 'it has no words.'),
  each('no-space-at-the-border', ({ text }) => text !== text.trim() && 'white space belongs to neither segment.'),
  each('one-sentence', ({ paragraph, start, end }, text) => {
    const sentences = sentencesOf(text.paragraphs[paragraph]?.text ?? '', text.language)
    return sentences.some(s => s.end > start && s.end < end) && 'it crosses the end of a sentence.'
  }),
  each('source-known', ({ voice, names }, { sources }) => {
    const unknown = [...voice, ...names].filter(id => !Object.hasOwn(sources, id))
    return unknown.length > 0 && `no source is called ${unknown.join(', ')}.`
  }),
  each('names', ({ ink, names }) => {
    if (ink === 'attribution') return names.length === 0 && 'an attribution names the sources it introduces.'
    return names.length > 0 && 'only an attribution names sources.'
  }),
  each('voice-of-attribution', ({ ink, voice, names }) => {
    return ink === 'attribution' && names.some(id => voice.includes(id)) && 'its voice holds a source it names itself.'
  }),
  each('cue', ({ ink, marks }) => {
    const carries = marks.some(mark => mark.kind === 'cue' || mark.kind === 'source')
    return ink === 'attribution' && !carries && 'an attribution has a cue or a source marked.'
  }),
  each('note', segment => {
    if (isAsked(segment))
      return !segment.note && 'a scored segment carries step, words, why, contrast, skills, difficulty.'
    return segment.note && 'what is not scored carries no note.'
  }),
  eachNote(
    'step',
    ({ step }, { ink }) => (step === 'naming') !== (ink === 'attribution') && 'naming decides attributions only.',
  ),
  eachNote('deciding-words', ({ words }, { paragraph }, { paragraphs }) => {
    const near = fold(
      paragraphs
        .slice(0, paragraph + 1)
        .map(p => p.text)
        .join('\n'),
    )
    return !near.includes(fold(words)) && `“${words}” does not stand in the text so far.`
  }),
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
  eachNote(
    'no-side',
    ({ why }) => TAKES_SIDES.test(why.replace(/“[^”]*”/g, '')) && 'the why takes a side on the claim.',
  ),
]

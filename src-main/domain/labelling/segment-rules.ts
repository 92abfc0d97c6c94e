import { sentencesOf } from '../text/sentences'
import { SKILLS } from './codebook'
import { each, type Rule } from './rule'
import type { Segment } from './study-text'

const isAsked = (segment: Segment) => segment.ink !== 'none' && segment.ink !== 'unsure'

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

/** What the codebook asks of cutting, inks, voices and marks. */
export const SEGMENT_RULES: readonly Rule[] = [
  idsAreUnique,
  nothingIsLeftOut,
  everySourceSpeaks,
  skillsAreThoseOfTheSegments,
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
  each('pieces', ({ marks }) => {
    const named = Map.groupBy(
      marks.filter(mark => mark.piece !== undefined),
      ({ kind, piece }) => `${kind}#${piece}`,
    )
    for (const [name, pieces] of named) {
      if (pieces.length === 1) return `${name} is one piece alone; a mark in one piece has no name.`
      const inOrder = pieces.toSorted((a, b) => a.start - b.start)
      if (inOrder.some(({ start }, at) => start < (inOrder[at - 1]?.end ?? 0))) return `pieces of ${name} overlap.`
      if (new Set(pieces.map(mark => mark.harmless)).size > 1) return `only some pieces of ${name} are harmless.`
    }
    return false
  }),
  each('note', segment => {
    if (isAsked(segment))
      return !segment.note && 'a scored segment carries step, words, why, contrast, skills, difficulty.'
    return segment.note && 'what is not scored carries no note.'
  }),
  each('voice-not-article', ({ voice, names }, { sources }) => {
    const own = [...voice, ...names].some(id => sources[id]?.kind === 'article')
    return own && 'the article’s own voice is an empty chain, not a source.'
  }),
]

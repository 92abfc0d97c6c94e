import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DIFFICULTIES, INKS, LABELS, MARK_KINDS, SKILLS, STEPS } from '../../src-main/domain/labelling/codebook'
import { parseStudyText, writeStudyText } from '../../src-main/domain/labelling/format'
import type { Mark, Segment, StudyText } from '../../src-main/domain/labelling/study-text'
import { paragraphsOf } from '../../src-main/domain/text/paragraphs'

const words = fc
  .array(fc.constantFrom('rain', '{', '}', '|', '\\', '---', '-', '“so”', '…', '🜁', 'Ünder', ':', '#', "'"), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => parts.join(' '))
const field = fc
  .oneof(words, fc.string({ minLength: 1 }))
  .map(text => text.trim())
  .filter(text => text !== '')

const note = fc.record({
  step: fc.constantFrom(...STEPS),
  words: field,
  why: field,
  contrast: fc.record({
    text: field,
    label: fc.constantFrom(...LABELS),
    owner: fc.constantFrom('article' as const, 'source' as const),
  }),
  skills: fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1, maxLength: 3 }),
  difficulty: fc.constantFrom(...DIFFICULTIES),
})

/** Marks that nest: a span of the segment, and perhaps one inside it. */
const marksOf = (length: number) =>
  fc
    .tuple(
      fc.nat(length),
      fc.nat(length),
      fc.boolean(),
      fc.uniqueArray(fc.constantFrom(...MARK_KINDS), { maxLength: 3 }),
    )
    .map(([a, b, harmless, kinds]): Mark[] => {
      const start = Math.min(a, b)
      const end = Math.max(a, b)
      if (start === end) return []
      return MARK_KINDS.filter(kind => kinds.includes(kind)).map(kind => ({
        kind,
        start,
        end,
        harmless: harmless && kind !== 'cue',
      }))
    })

const stretch = words.chain(text =>
  fc.record({
    text: fc.constant(text),
    marks: marksOf(text.length),
    ink: fc.constantFrom(...INKS),
    voice: fc.subarray(['paper', 'mayor']),
    names: fc.subarray(['paper', 'mayor']),
    note: fc.option(note, { nil: undefined }),
  }),
)

const texts = fc
  .array(fc.tuple(stretch, fc.constantFrom(' ', '\n', '\n\n\n', '\n  ')), { minLength: 1, maxLength: 6 })
  .map((parts): StudyText => {
    const plain = parts.map(([one, space]) => one.text + space).join('')
    const paragraphs = paragraphsOf(plain)
    let at = 0
    const segments = parts.map(([one, space], index): Segment => {
      const paragraph = paragraphs.findLast(p => p.start <= at)
      const start = at - (paragraph?.start ?? 0)
      at += one.text.length + space.length
      const { note: own, text, marks, ...rest } = one
      const placed = marks.map(mark => ({ ...mark, start: mark.start + start, end: mark.end + start }))
      return {
        id: `s${index}`,
        paragraph: paragraph?.index ?? 0,
        start,
        end: start + text.length,
        text,
        ...rest,
        marks: placed,
        ...(own ? { note: own } : {}),
      }
    })
    return {
      id: 'made',
      title: 'Made',
      language: 'en',
      level: 1,
      genre: 'x',
      origin: 'x',
      licence: 'x',
      about: 'x',
      codebook: '1.0',
      status: 'draft',
      example: false,
      skills: [],
      plain,
      paragraphs,
      segments,
      sources: { paper: { name: 'The “Paper”', kind: 'outlet' }, mayor: { name: 'A mayor', kind: 'named-person' } },
    }
  })

it('reads back every text it writes, to the character', () => {
  fc.assert(
    fc.property(texts, text => {
      const { text: read, breaches } = parseStudyText(writeStudyText(text))
      expect(breaches).toEqual([])
      expect(read).toEqual(text)
    }),
  )
})

it('writes back every file it wrote', () => {
  fc.assert(
    fc.property(texts, text => {
      const file = writeStudyText(text)
      const { text: read } = parseStudyText(file)
      expect(read && writeStudyText(read)).toBe(file)
    }),
  )
})

it('never throws, whatever the file', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('---\n', 'a', '{', '|', '}', '\\', ':', '\n', '- ', '&a', '*a', '"', 's1 fact')),
      parts => {
        const { text, breaches } = parseStudyText(parts.join(''))
        expect(text !== null || breaches.length > 0).toBe(true)
      },
    ),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DIFFICULTIES, INKS, LABELS, MARK_KINDS, SKILLS, STEPS } from '../../src-main/domain/labelling/codebook'
import { parseStudyText, writeStudyText } from '../../src-main/domain/labelling/format'
import { SIDES, TOPICS } from '../../src-main/domain/labelling/kinds-of-text'
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

const noted = {
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
}
const note = fc.oneof(fc.record(noted), fc.record({ ...noted, side: fc.constantFrom(...SIDES) }))

/** What the front matter of a text that is no draft says besides. */
const whole = fc.record(
  {
    topic: fc.constantFrom(...TOPICS),
    place: field,
    teaching: fc.record({
      aim: field,
      plan: fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 60 }), step: field }), { maxLength: 3 }),
      questions: fc.array(field, { maxLength: 3 }),
    }),
  },
  { requiredKeys: [] },
)

const turned = {
  label: fc.constantFrom(...LABELS),
  owner: fc.constantFrom('article' as const, 'source' as const),
}
const evidence = fc.record({
  options: fc.array(fc.record({ text: field, settles: fc.boolean(), why: field }), { maxLength: 5 }),
  nothing: field,
})
const rewrite = fc.record({
  task: field,
  ...turned,
  example: field,
  accept: fc.array(field, { maxLength: 3 }),
  reject: fc.array(fc.record({ pattern: field, why: field }), { maxLength: 2 }),
})
const readings = fc.record({
  who: field,
  split: fc.array(fc.record({ ...turned, count: fc.nat(40), rule: field, why: field }), { maxLength: 3 }),
})
/** In the order in which a file has them; at least one. */
const tasks = fc
  .record(
    {
      evidence,
      pair: fc.record({ text: field, ...turned, why: field }),
      strip: fc.record({ without: field }),
      rewrite,
      readings,
    },
    { requiredKeys: [] },
  )
  .filter(some => Object.keys(some).length > 0)

/** Marks that nest, each perhaps a piece of one that stands in several places and so may cross others. */
const marksOf = (length: number) => marksWithin(0, length, 3)

function marksWithin(from: number, to: number, depth: number): fc.Arbitrary<Mark[]> {
  if (depth === 0 || to - from < 1) return fc.constant([])
  const own = fc.record({
    edges: fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 2, maxLength: 2 }),
    harmless: fc.boolean(),
    kinds: fc.uniqueArray(fc.constantFrom(...MARK_KINDS), { maxLength: 3 }),
    piece: fc.option(fc.constantFrom('1', 'b-2'), { nil: undefined }),
  })
  return own.chain(({ edges, harmless, kinds, piece }) => {
    const [start = from, end = to] = edges.toSorted((a, b) => a - b)
    const marks = MARK_KINDS.filter(kind => kinds.includes(kind)).map((kind): Mark => ({
      kind,
      start,
      end,
      harmless: harmless && kind !== 'cue',
      ...(piece ? { piece } : {}),
    }))
    const inside = marksWithin(start, end - 1, depth - 1)
    return fc.tuple(inside, marksWithin(end, to, depth - 1)).map(([inner, after]) => [...marks, ...inner, ...after])
  })
}

const stretch = words.chain(text =>
  fc.record({
    text: fc.constant(text),
    marks: marksOf(text.length),
    ink: fc.constantFrom(...INKS),
    voice: fc.subarray(['paper', 'mayor']),
    names: fc.subarray(['paper', 'mayor']),
    note: fc.option(note, { nil: undefined }),
    tasks: fc.option(tasks, { nil: undefined }),
  }),
)

const texts = fc
  .tuple(
    whole,
    fc.array(fc.tuple(stretch, fc.constantFrom(' ', '\n', '\n\n\n', '\n  ')), { minLength: 1, maxLength: 6 }),
  )
  .map(([said, parts]): StudyText => {
    const plain = parts.map(([one, space]) => one.text + space).join('')
    const paragraphs = paragraphsOf(plain)
    let at = 0
    const segments = parts.map(([one, space], index): Segment => {
      const paragraph = paragraphs.findLast(p => p.start <= at)
      const start = at - (paragraph?.start ?? 0)
      at += one.text.length + space.length
      const { note: own, tasks: added, text, marks, ...rest } = one
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
        ...(added ? { tasks: added } : {}),
      }
    })
    return {
      id: 'made',
      title: 'Made',
      language: 'en',
      level: 1,
      genre: 'news report',
      origin: 'x',
      licence: 'x',
      about: 'x',
      codebook: '1.0',
      status: 'draft',
      example: false,
      skills: [],
      ...said,
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

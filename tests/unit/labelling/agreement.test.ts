import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkStudyText } from '../../../src-main/domain/labelling/check'
import { parseStudyText } from '../../../src-main/domain/labelling/format'
import { ownerOf, type StudyText } from '../../../src-main/domain/labelling/study-text'
import { textAgreement } from '../../../src-main/domain/measure/text-agreement'

const read = (path: string): StudyText => {
  const { text, breaches } = parseStudyText(readFileSync(path, 'utf8'))
  if (!text) throw new Error(`${path}: ${JSON.stringify(breaches)}`)
  return text
}
const settled = read('resources/library/kremlin-state-secret.study')
const readings = ['first', 'second', 'third'].map(name =>
  read(`resources/library/labellings/kremlin-state-secret/${name}.study`),
)
const [first, second, third] = readings as [StudyText, StudyText, StudyText]

/** Segments of the article that the codebook's rules quote: knowing the rule is knowing the label. */
const QUOTED =
  's004 s007 s010 s011 s012 s013 s014 s015 s019 s034 s036 s039 s040 s042 s043 s049 s050 s051 s056 s062 s068 s086 s090 s092 s094 s095 s118'.split(
    ' ',
  )
const withoutQuoted = (text: StudyText): StudyText => ({
  ...text,
  segments: text.segments.filter(segment => !QUOTED.includes(segment.id)),
})

describe('the readings of the real article', () => {
  it.each([
    ['first and second', first, second],
    ['first and third', first, third],
    ['second and third', second, third],
    ['first and third, without what the codebook quotes', withoutQuoted(first), third],
    ['settled and third', settled, third],
  ])('agree: %s', (_, a, b) => {
    const { ink, owner } = textAgreement(a, b)
    expect(ink.alpha).toBeGreaterThanOrEqual(0.8)
    expect(owner.alpha).toBeGreaterThanOrEqual(0.8)
  })

  it.each(readings.map(reading => [reading] as const))('are of the same text and leave nothing out', reading => {
    expect(reading.plain).toBe(settled.plain)
    const structural = (rule: string) => rule !== 'note' && rule !== 'skills'
    const file = ['first', 'second', 'third'][readings.indexOf(reading)]
    const breaches = checkStudyText(
      readFileSync(`resources/library/labellings/kremlin-state-secret/${file}.study`, 'utf8'),
    )
    expect(breaches.filter(breach => structural(breach.rule))).toEqual([])
  })

  it('differ in nothing, in ink or in owner, that was not settled in writing', () => {
    const differences = readFileSync('resources/library/labellings/kremlin-state-secret/differences.md', 'utf8')
    const settledIds = [...differences.matchAll(/^\| (s\d+[^|"]*)/gm)].flatMap(row => row[1]?.match(/s\d+/g) ?? [])
    const differing = settled.segments.filter(segment =>
      readings.some(reading =>
        reading.segments.some(other => {
          const overlaps =
            other.paragraph === segment.paragraph && other.start < segment.end && segment.start < other.end
          return overlaps && (other.ink !== segment.ink || ownerOf(other) !== ownerOf(segment))
        }),
      ),
    )
    expect(differing.map(segment => segment.id).toSorted()).toEqual([...new Set(settledIds)].toSorted())
  })
})

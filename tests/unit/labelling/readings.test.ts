import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Reading, Segment, StudyText } from '../../../src-main/domain/labelling/study-text'
import { ownerOf } from '../../../src-main/domain/labelling/study-text'
import { parsed } from '../../fixtures/study-texts'

const ROOT = join(import.meta.dirname, '../../..')
const LABELLINGS = join(ROOT, 'resources/library/labellings/kremlin-state-secret')
const article = parsed(readFileSync(join(ROOT, 'resources/library/kremlin-state-secret.study'), 'utf8'))

type Labels = ReadonlyMap<string, string>
const labelOf = (ink: string, owner: string | null) => (ink === 'fact' || ink === 'opinion' ? `${ink} ${owner}` : ink)

/** A reader who cut the text himself: what most of a segment's letters got. */
function ofOwnCut(text: StudyText): Labels {
  const most = ({ paragraph, start, end }: Segment) => {
    const shares = new Map<string, number>()
    for (const one of text.segments.filter(other => other.paragraph === paragraph)) {
      const label = labelOf(one.ink, ownerOf(one))
      const overlap = Math.min(end, one.end) - Math.max(start, one.start)
      if (overlap > 0) shares.set(label, (shares.get(label) ?? 0) + overlap)
    }
    return [...shares].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'none'
  }
  return new Map(article.segments.map(segment => [segment.id, most(segment)]))
}

/** A reader who was given the segments: id, ink, owner, rule and reason a line. */
function ofGivenCut(file: string): Labels {
  const lines = readFileSync(join(LABELLINGS, file), 'utf8').trimEnd().split('\n')
  return new Map(
    lines.map(line => {
      const [id = '', ink = '', owner = ''] = line.split('\t')
      return [id, labelOf(ink, owner)]
    }),
  )
}

const READERS: readonly Labels[] = [
  ...['second.study', 'third.study'].map(file => ofOwnCut(parsed(readFileSync(join(LABELLINGS, file), 'utf8')))),
  ...['fourth.tsv', 'fifth.tsv', 'sixth.tsv', 'seventh.tsv'].map(ofGivenCut),
]

const splitOf = (id: string) => {
  const counts: Record<string, number> = {}
  for (const reader of READERS) counts[reader.get(id) ?? ''] = (counts[reader.get(id) ?? ''] ?? 0) + 1
  return counts
}
const written = (split: readonly Reading[]) =>
  Object.fromEntries(split.map(({ label, owner = null, count }) => [labelOf(label, owner), count]))

describe('the readers of the real article', () => {
  it('each labelled every segment', () => {
    for (const reader of READERS) expect(reader.size).toBe(article.segments.length)
  })

  it('split where at least two of six differ from the others, and there alone the article says so', () => {
    const contested = article.segments.flatMap(({ id }) => {
      const counts = Object.values(splitOf(id))
      return READERS.length - Math.max(...counts) >= 2 ? [id] : []
    })
    const told = article.segments.flatMap(({ id, tasks }) => (tasks?.readings ? [id] : []))
    expect(told).toEqual(contested)
  })

  it('are counted in the article as they read', () => {
    const told = article.segments.flatMap(({ id, tasks }) => (tasks?.readings ? [{ id, tasks }] : []))
    expect(told).not.toEqual([])
    for (const { id, tasks } of told) expect(written(tasks.readings?.split ?? [])).toEqual(splitOf(id))
  })
})

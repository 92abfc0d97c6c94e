import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { kindOf } from '../../../src-main/domain/exercise/candidate'
import type { Random } from '../../../src-main/domain/exercise/random'
import { parseStudyText } from '../../../src-main/domain/labelling/format'
import { isPlain, isScored } from '../../../src-main/domain/labelling/study-text'
import { keyOf, type MadeSegment, type Maker } from './material'

const FILE = resolve(import.meta.dirname, '../../../resources/library/kremlin-state-secret.study')

/** Segments drawn, with putting back, from the scored ones of the article that Winnow comes with. */
export function articleMaker(): Maker {
  const { text } = parseStudyText(readFileSync(FILE, 'utf8'))
  if (!text) throw new Error(`No study text: ${FILE}`)
  const segments = text.segments.filter(isScored).map((segment): MadeSegment => {
    const kind = kindOf(segment)
    const { difficulty, skills } = segment.note
    return { ...keyOf(kind), kind, plain: isPlain(segment, text.sources), difficulty, skills }
  })
  const drawFrom = (some: readonly MadeSegment[], random: Random) => {
    const drawn = some[Math.floor(random() * some.length)]
    if (!drawn) throw new RangeError('The article trains no such skill.')
    return drawn
  }
  return {
    name: 'the article',
    draw: random => drawFrom(segments, random),
    drawOf: (skill, random) =>
      drawFrom(
        segments.filter(({ skills }) => skills.includes(skill)),
        random,
      ),
  }
}

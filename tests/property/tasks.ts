import fc from 'fast-check'
import { LABELS, OWNERS } from '../../src-main/domain/labelling/codebook'
import type { Evidence, Reading, SegmentTasks, StudyText } from '../../src-main/domain/labelling/study-text'

/** Whatever an author may add to a segment; options differ in their words, as the format demands. */
const words = fc.string({ minLength: 1, maxLength: 12 })

export const evidence = fc
  .tuple(fc.uniqueArray(words, { minLength: 3, maxLength: 6 }), fc.nat(6), words, words)
  .map(([texts, settling, why, nothing]) => ({
    options: texts.map((text, at): Evidence => ({ text, settles: at === settling, why: `${why} ${at}` })),
    nothing,
  }))

const reading: fc.Arbitrary<Reading> = fc
  .record({
    label: fc.constantFrom(...LABELS),
    owner: fc.constantFrom(...OWNERS),
    count: fc.integer({ min: 1, max: 40 }),
    rule: fc.constantFrom('evidence', 'ownership'),
    why: words,
  })
  .map(({ owner, ...rest }) => (rest.label === 'attribution' ? rest : { ...rest, owner }))

export const readings = fc.record({ who: words, split: fc.array(reading, { minLength: 1, maxLength: 5 }) })

export const tasks: fc.Arbitrary<SegmentTasks> = fc.record({
  evidence,
  readings,
  strip: fc.record({ without: words }),
})

/** The text with other tasks, the first to the first segment and so on; what is left out has none. */
export function withTasks(text: StudyText, each: readonly SegmentTasks[]): StudyText {
  const segments = text.segments.map(({ tasks: _, ...segment }, at) => {
    const own = each[at]
    return own ? { ...segment, tasks: own } : segment
  })
  return { ...text, segments }
}

import type { MarkKind, Skill } from '../../labelling/codebook'
import type { Segment, StudyText } from '../../labelling/study-text'
import { isNameless } from '../claims'

/** Skills whose words look suspicious, and may do no harm where they stand (codebook, sections 3 and 8). */
export const SUSPICIOUS_SKILLS = [
  'hedge',
  'booster',
  'loaded-word',
  'scare-quote',
  'unnamed-source',
] as const satisfies readonly Skill[]
export type SuspiciousSkill = (typeof SUSPICIOUS_SKILLS)[number]

const MARK_OF: Readonly<Record<Exclude<SuspiciousSkill, 'unnamed-source'>, MarkKind>> = {
  hedge: 'hedge',
  booster: 'booster',
  'loaded-word': 'loaded',
  'scare-quote': 'scare-quote',
}

/** Segments that train a skill: its words do no harm, or they do. */
export interface Harmlessness {
  readonly harmless: number
  readonly others: number
}

/**
 * Scored segments whose note lists the skill. One is harmless when all its marks of that kind are; one without such a
 * mark has no word that could be, and counts as another. Of unnamed sources a segment is about those that it names and
 * those in its voice, and harmless when all of them are.
 */
export function harmlessnessOf(text: Pick<StudyText, 'segments' | 'sources'>, skill: SuspiciousSkill): Harmlessness {
  const trained = text.segments.filter(({ note }) => note?.skills.includes(skill))
  const isHarmless = skill === 'unnamed-source' ? unnamedDoNoHarm(text) : wordsDoNoHarm(MARK_OF[skill])
  const harmless = trained.filter(isHarmless).length
  return { harmless, others: trained.length - harmless }
}

const wordsDoNoHarm = (kind: MarkKind) => (segment: Segment) => {
  const own = segment.marks.filter(mark => mark.kind === kind)
  return own.length > 0 && own.every(mark => mark.harmless)
}

function unnamedDoNoHarm(text: Pick<StudyText, 'segments' | 'sources'>) {
  const harmless = harmlessSources(text)
  return ({ voice, names }: Segment) => {
    const nameless = [...voice, ...names].filter(id => isNameless(id, text.sources))
    return nameless.length > 0 && nameless.every(id => harmless.has(id))
  }
}

/**
 * Ids of unnamed sources that do no harm: wherever one is introduced, the attribution has at least as many harmless source
 * marks as it names unnamed sources. Only of those can a source mark be harmless, so named ones beside them do not count.
 */
export function harmlessSources({ segments, sources }: Pick<StudyText, 'segments' | 'sources'>): ReadonlySet<string> {
  const harmless = new Map<string, boolean>()
  for (const { names, marks } of segments) {
    const nameless = names.filter(id => isNameless(id, sources))
    const marked = marks.filter(mark => mark.kind === 'source' && mark.harmless).length
    for (const id of nameless) harmless.set(id, (harmless.get(id) ?? true) && marked >= nameless.length)
  }
  return new Set([...harmless].flatMap(([id, does]) => (does ? [id] : [])))
}

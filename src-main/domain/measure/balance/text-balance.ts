import { INKS, SKILLS, type Difficulty, type Ink, type Owner, type Skill } from '../../labelling/codebook'
import type { Genre, Side, Topic } from '../../labelling/kinds-of-text'
import type { StudyText } from '../../labelling/study-text'
import { countWords } from '../../text/words'
import { claimsOf, isOwn } from '../claims'
import { harmlessnessOf, SUSPICIOUS_SKILLS, type Harmlessness, type SuspiciousSkill } from './harmlessness'
import { sourcingOf, type Sourcing } from './well-sourced'

/** Counts of segments, of one text or of many. */
export interface Counts {
  readonly words: number
  readonly inks: Readonly<Record<Ink, number>>
  readonly owners: Readonly<Record<Owner, number>>
  readonly skills: Readonly<Record<Skill, number>>
  /** Judgements by the political side they take. */
  readonly sides: Readonly<Record<Side | 'none', number>>
  readonly harmless: Readonly<Record<SuspiciousSkill, Harmlessness>>
}

export interface TextBalance extends Counts {
  readonly id: string
  readonly title: string
  readonly level: Difficulty
  readonly genre: Genre
  readonly topic: Topic | null
  readonly sourcing: Sourcing
}

/** How one text is made up, for the library to be weighed by. */
export function textBalance(text: StudyText): TextBalance {
  const { id, title, level, genre, topic = null } = text
  return { id, title, level, genre, topic, ...countsOf(text), sourcing: sourcingOf(text) }
}

function countsOf(text: StudyText): Counts {
  const claims = claimsOf(text)
  const own = claims.filter(isOwn).length
  const opinions = claims.filter(({ ink }) => ink === 'opinion')
  const taking = (side: Side | undefined) => opinions.filter(({ note }) => note?.side === side).length
  return {
    words: countWords(text.plain),
    inks: record(INKS, ink => text.segments.filter(segment => segment.ink === ink).length),
    owners: { article: own, source: claims.length - own },
    skills: record(SKILLS, skill => text.segments.filter(({ note }) => note?.skills.includes(skill)).length),
    sides: { left: taking('left'), right: taking('right'), none: taking(undefined) },
    harmless: record(SUSPICIOUS_SKILLS, skill => harmlessnessOf(text, skill)),
  }
}

/** One value for each key. */
export function record<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value) {
  return Object.fromEntries(keys.map(key => [key, valueOf(key)])) as Record<Key, Value>
}

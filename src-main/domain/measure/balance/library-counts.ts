import { DIFFICULTIES, INKS, OWNERS, SKILLS, type Difficulty, type Skill } from '../../labelling/codebook'
import { GENRES, TOPICS, type Genre, type Topic } from '../../labelling/kinds-of-text'
import { SUSPICIOUS_SKILLS } from './harmlessness'
import { record, type Counts, type TextBalance } from './text-balance'

/** A library as it is made up: sums over its texts, and in how many of them a thing is. */
export interface LibraryCounts extends Counts {
  readonly texts: number
  readonly wellSourced: number
  readonly skillTexts: Readonly<Record<Skill, number>>
  readonly levels: Readonly<Record<Difficulty, number>>
  readonly genres: Readonly<Record<Genre, number>>
  readonly topics: Readonly<Record<Topic, number>>
}

const SIDES_AND_NONE = ['left', 'right', 'none'] as const

export function libraryCounts(texts: readonly TextBalance[]): LibraryCounts {
  const sum = (valueOf: (text: TextBalance) => number) => texts.reduce((total, text) => total + valueOf(text), 0)
  const many = (is: (text: TextBalance) => boolean) => texts.filter(is).length
  return {
    texts: texts.length,
    words: sum(({ words }) => words),
    inks: record(INKS, ink => sum(({ inks }) => inks[ink])),
    owners: record(OWNERS, owner => sum(({ owners }) => owners[owner])),
    skills: record(SKILLS, skill => sum(({ skills }) => skills[skill])),
    sides: record(SIDES_AND_NONE, side => sum(({ sides }) => sides[side])),
    harmless: record(SUSPICIOUS_SKILLS, skill => ({
      harmless: sum(({ harmless }) => harmless[skill].harmless),
      others: sum(({ harmless }) => harmless[skill].others),
    })),
    wellSourced: many(({ sourcing }) => sourcing.isWellSourced),
    skillTexts: record(SKILLS, skill => many(({ skills }) => skills[skill] > 0)),
    levels: levelsOf(texts),
    genres: record(GENRES, genre => many(text => text.genre === genre)),
    topics: record(TOPICS, topic => many(text => text.topic === topic)),
  }
}

function levelsOf(texts: readonly TextBalance[]): Record<Difficulty, number> {
  const at = (level: Difficulty) => texts.filter(text => text.level === level).length
  const [one, two, three, four, five] = DIFFICULTIES
  return { [one]: at(one), [two]: at(two), [three]: at(three), [four]: at(four), [five]: at(five) }
}

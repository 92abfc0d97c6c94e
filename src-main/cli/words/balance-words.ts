import { SKILLS } from '../../domain/labelling/codebook'
import type { LibraryBalance } from '../../domain/measure/balance/library-balance'
import { SUSPICIOUS_SKILLS } from '../../domain/measure/balance/harmlessness'
import type { Counts, TextBalance } from '../../domain/measure/balance/text-balance'
import { boundLines } from './bound-words'
import { rateWords } from './share-words'

/** What `winnow balance` prints for a person. */
export function balanceWords({ texts, library, bounds }: LibraryBalance): string {
  const each = texts.map(text => `${text.id}: ${describe(text)}\n${countLines(text)}${sourcingLine(text)}\n`)
  const whole = `The whole: ${library.texts} texts\n${countLines(library)}`
  const spread =
    spreadLine('levels', library.levels) + spreadLine('genres', library.genres) + spreadLine('topics', library.topics)
  const skillTexts = `  texts that train a skill: ${SKILLS.map(skill => `${skill} ${library.skillTexts[skill]}`).join(', ')}\n`
  return `${each.join('')}${whole}${spread}${skillTexts}\n${boundLines(bounds)}`
}

const describe = ({ level, genre, topic }: TextBalance) => `level ${level}, ${genre}, ${topic ?? 'no topic yet'}`

function countLines({ words, inks, owners, skills, sides, harmless }: Counts): string {
  const trained = SKILLS.filter(skill => skills[skill] > 0).map(skill => `${skill} ${skills[skill]}`)
  const harm = SUSPICIOUS_SKILLS.map(skill => `${skill} ${harmless[skill].harmless}:${harmless[skill].others}`)
  return [
    `  ${words} words; fact ${inks.fact}, attribution ${inks.attribution}, opinion ${inks.opinion}, none ${inks.none}, unsure ${inks.unsure}`,
    `  facts and opinions: article ${owners.article}, source ${owners.source}`,
    `  judgements: left ${sides.left}, right ${sides.right}, no side ${sides.none}`,
    `  harmless against others: ${harm.join(', ')}`,
    `  skills: ${trained.join(', ') || 'none yet'}\n`,
  ].join('\n')
}

function sourcingLine({ sourcing: { ownJudgements, answerable, isWellSourced } }: TextBalance): string {
  const is = isWellSourced ? 'well-sourced reporting' : 'not well-sourced reporting'
  return `  ${is}: own judgements ${rateWords(ownJudgements)}, sourced and answerable ${rateWords(answerable)}\n`
}

const spreadLine = (what: string, counts: Readonly<Record<string, number>>) =>
  `  ${what}: ${Object.entries(counts)
    .map(([name, many]) => `${name} ${many}`)
    .join(', ')}\n`

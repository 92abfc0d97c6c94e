import { describe, expect, it } from 'vitest'
import { foldTokens } from '../../../../src-main/domain/exercise/rewrite/folded-tokens'
import { coversAll, findPattern } from '../../../../src-main/domain/exercise/rewrite/match-pattern'
import { readPattern } from '../../../../src-main/domain/exercise/rewrite/rewrite-pattern'

function nodeOf(pattern: string) {
  const { node, error } = readPattern(pattern)
  if (!node) throw new Error(`${pattern}: ${error}`)
  return node
}

const covers = (pattern: string, text: string) => coversAll(nodeOf(pattern), foldTokens(text).tokens)

describe('an author’s pattern', () => {
  it.each([
    ['the ferry stopped', 'The ferry, stopped!'],
    ['the “ferry” stopped.', 'the ferry stopped'],
    ['it did not stop', 'It didn’t stop'],
    ["it can't stop", 'It cannot stop.'],
    ['(said|told us) that', 'told us that'],
    ['the council said [that] the ferry stopped', 'The council said the ferry stopped.'],
    ['the council said [that] the ferry stopped', 'The council said that the ferry stopped.'],
    ['it stopped [on|last] Monday', 'It stopped last Monday.'],
    ['the pier clos*', 'The pier closed.'],
    ['the pier clos*', 'The pier closes.'],
    ['… stopped', 'The old ferry of Lindow stopped'],
    ['… stopped', 'stopped'],
    ['the …2 ferry', 'the ferry'],
    ['the …2 ferry', 'the big old ferry'],
    ['… ferry ... <date>', 'The ferry stopped on Monday'],
    ['in <date>', 'in May 2017'],
    ['on <date>', 'on May 10, 2017'],
    ['on <date>', 'on 10 May'],
    ['on <date>', 'on Tuesday, 3 March 2020'],
    ['<number> boats', '5,000 boats'],
    ['<number> boats', 'two hundred and fifty boats'],
    ['a <number> man', 'a 14-year-old man'],
    ['<name> stopped it', 'The Bank of Lindow stopped it'.slice(4)],
    ['<source> <cue> [that] it stopped', 'The mayor of Lindow said it stopped'],
    ['according to <source> it stopped', 'According to The Lindow Gull, it stopped.'],
    ['((a|b) c|[d] e)', 'b c'],
    ['((a|b) c|[d] e)', 'd e'],
    ['it (may|might) stop', 'It may stop'],
    ['in May', 'In May'],
    ['ﬁne', 'FINE'],
    ['soft', 's\u00ADo\u200Bft'],
  ])('%s covers “%s”', (pattern, text) => {
    expect(covers(pattern, text)).toBe(true)
  })

  it.each([
    ['the ferry stopped', 'the ferry had stopped'],
    ['the ferry stopped', 'the ferry stopped today'],
    ['(said|told us) that', 'told that'],
    ['the pier clos*', 'the pier enclosed'],
    ['the …2 ferry', 'the very big old ferry'],
    ['… stopped', 'The ferry has not stopped'],
    ['… stopped', 'The ferry hasn’t stopped'],
    ['on <date>', 'on may'],
    ['it may stop', 'It May stop'],
    ['in May', 'in may'],
    ['in <date>', 'in 300'],
    ['<number> boats', 'one boats'],
    ['<source> <cue> that it stopped', 'said that it stopped'],
    ['<source> <cue> that it stopped', 'The mayor never said that it stopped'],
  ])('%s does not cover “%s”', (pattern, text) => {
    expect(covers(pattern, text)).toBe(false)
  })

  it('is found anywhere in a text, as early and as short as can be', () => {
    const { tokens } = foldTokens('It was a farce, a real farce, from the start')
    expect(findPattern(nodeOf('a … farce'), tokens)).toEqual({ first: 2, end: 4 })
    expect(findPattern(nodeOf('real'), tokens)).toEqual({ first: 5, end: 6 })
    expect(findPattern(nodeOf('fiasco'), tokens)).toBeNull()
  })

  it.each([
    ['(said|told', '“(” has no “)”.'],
    ['said)', '“)” closes nothing.'],
    ['[said)', '“[” has no “]”.'],
    ['(said|)', 'an alternative or a bracket is empty.'],
    ['', 'an alternative or a bracket is empty.'],
    ['<verb> it', 'there is no class <verb>, only'],
    ['<verb it', '“<” means nothing in a pattern.'],
    ['a+ b', '“+” means nothing in a pattern.'],
    ['…99 b', 'a gap has 1 to 12 words, or no number.'],
    [`${'('.repeat(50)}a${')'.repeat(50)}`, 'brackets are nested deeper'],
    ['a'.repeat(2000), 'it is longer than'],
  ])('that is wrong, %s, says so', (pattern, error) => {
    expect(readPattern(pattern).error).toContain(error)
  })
})

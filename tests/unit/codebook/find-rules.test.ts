import { describe, expect, it } from 'vitest'
import type { CodebookView, Rule } from '@contract/codebook'
import { countRules, findRules, hasRule } from '../../../src-renderer/features/codebook/find-rules'

const rule = (id: string, words: Partial<Rule>): Rule => ({
  ...{ id, title: id, text: [], examples: [], skills: [], step: null },
  ...words,
})
const example = (text: string, why: string) => ({ id: 'x', text, parts: [], marks: [], why })
const SECTIONS: CodebookView['sections'] = [
  {
    ...{ id: 'marks', title: 'Marks', text: [] },
    rules: [
      rule('hedge', { title: 'Hedge', text: ['It lowers *firmness*.'], skills: ['hedge'] }),
      rule('cue', { title: 'Cue', examples: [example('The café owner said so.', '“said” hands over.')] }),
    ],
  },
  { ...{ id: 'hard', title: 'Hard cases', text: [] }, rules: [rule('denial', { title: 'Denials' })] },
]
const found = (wanted: string) => findRules(SECTIONS, wanted).flatMap(({ rules }) => rules.map(({ id }) => id))

describe('findRules', () => {
  it.each([
    ['all rules where nothing is wanted', ' ', ['hedge', 'cue', 'denial']],
    ['a word of a title', 'denial', ['denial']],
    ['a stressed word of the rule', 'firmness.', ['hedge']],
    ['a word of an example, however its accents and capitals are typed', 'CAFE', ['cue']],
    ['a quoted word of a why', 'said hands', ['cue']],
    ['a skill by its name', 'hedges', ['hedge']],
    ['only rules that have all the words', 'hands denial', []],
  ])('finds %s', (_, wanted, ids) => {
    expect(found(wanted)).toEqual(ids)
  })

  it('leaves out sections of which no rule is left', () => {
    expect(findRules(SECTIONS, 'denials').map(({ id }) => id)).toEqual(['hard'])
  })

  it('counts and knows rules', () => {
    expect(countRules(SECTIONS)).toBe(3)
    expect(hasRule(SECTIONS, 'cue')).toBe(true)
    expect(hasRule(SECTIONS, 'marks')).toBe(false)
  })
})

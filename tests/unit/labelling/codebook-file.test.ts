import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SKILLS, STEPS } from '../../../src-main/domain/labelling/codebook'
import { isPlainExample } from '../../../src-main/domain/labelling/codebook-example'
import { findRule, parseCodebook } from '../../../src-main/domain/labelling/codebook-file'
import { skillRuleId, stepRuleId } from '../../../src-main/domain/labelling/rule-ids'

const SMALL = `---
title: Small
version: "0.1"
---

# Small

How to read \`this\` file, with [a link](https://x.example).

## Part {#part}

About the part.

### Rule {#rule}

It says *this*,
over two lines.

*Step: evidence. Skills: hedge, booster.*

> [Interview with Ada] {bell fact by=ada|It rang {hedge harmless|about}
> noon}
> {bell-2 opinion by=ada|and was lovely.}
>
> Why: “about noon” can be settled; “lovely” not.
`

const parsed = (file: string) => {
  const { codebook, breaches } = parseCodebook(file)
  expect(breaches).toEqual([])
  return codebook
}
const rulesOf = (file: string) => parseCodebook(file).breaches.map(({ rule }) => rule)

describe('parseCodebook', () => {
  it('reads sections, rules and examples, and takes line ends in a paragraph for spaces', () => {
    const rule = parsed(SMALL)?.sections[0]?.rules[0]
    expect(parsed(SMALL)).toMatchObject({ version: '0.1', sections: [{ id: 'part', text: ['About the part.'] }] })
    expect(rule).toMatchObject({
      ...{ id: 'rule', title: 'Rule', step: 'evidence', skills: ['hedge', 'booster'], line: 14 },
      text: ['It says *this*, over two lines.'],
    })
    expect(rule?.examples[0]).toMatchObject({
      ...{ id: 'bell', line: 21, why: '“about noon” can be settled; “lovely” not.' },
      text: '[Interview with Ada] It rang about noon and was lovely.',
    })
  })

  it('gives each segment its place, ink, voice and marks', () => {
    const example = parsed(SMALL)?.sections[0]?.rules[0]?.examples[0]
    const inks = example?.segments.map(({ ink, voice, start, end }) => [ink, voice, example.text.slice(start, end)])
    expect(inks).toEqual([
      ['fact', ['ada'], 'It rang about noon'],
      ['opinion', ['ada'], 'and was lovely.'],
    ])
    expect(example?.segments[0]?.marks).toEqual([{ kind: 'hedge', start: 8, end: 13, harmless: true }])
  })

  it.each([
    ['nothing', '', 'parts'],
    ['a file without front matter', '# Codebook\n', 'parts'],
    ['front matter that is not closed', '---\ntitle: x\n', 'parts'],
    ['front matter without a version', SMALL.replace('version: "0.1"\n', ''), 'field'],
    ['front matter that is no YAML', SMALL.replace('title: Small', 'title: [Small'), 'yaml'],
    ['an example above the first rule', SMALL.replace('### Rule {#rule}', ''), 'example'],
    ['a heading too deep', SMALL.replace('### Rule', '#### Rule'), 'heading'],
    ['a brace that is not closed', SMALL.replace('lovely.}', 'lovely.'), 'markup'],
    ['quotations too deep to be read', `${SMALL}\n${'>'.repeat(20_000)} deep\n`, 'block'],
    ['bytes of something else', '---\n\u0000---\n\uFFFD', 'parts'],
  ])('does not throw at %s, and says what is wrong', (_, file, rule) => {
    expect(parseCodebook(file).codebook).toBeNull()
    expect(rulesOf(file)).toContain(rule)
  })
})

describe('the codebook that comes with Winnow', () => {
  const codebook = parsed(readFileSync('resources/codebook.md', 'utf8'))
  const ruleOf = (id: string) => codebook && findRule(codebook, id)

  it.each(SKILLS)('has four to six worked examples of %s', skill => {
    const { examples = [] } = ruleOf(skillRuleId(skill)) ?? {}
    expect(examples.length).toBeGreaterThanOrEqual(4)
    expect(examples.length).toBeLessThanOrEqual(6)
    expect(examples.some(isPlainExample)).toBe(true)
  })

  it.each(STEPS)('asks the question of %s, and lets it decide', step => {
    expect(ruleOf(stepRuleId(step))).toMatchObject({ step })
  })

  it('finds no rule by an id that there is not', () => {
    expect(ruleOf('skill-none')).toBeUndefined()
  })
})

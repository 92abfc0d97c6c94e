import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODEBOOK_VERSION, SKILLS } from '../../src-main/domain/labelling/codebook'
import { ruleTitle, workedExamplesOf } from '../../src-main/services/codebook/read-codebook'
import { refusal, startCore } from './core-under-test'

describe('codebook.read', () => {
  it('gives the rules by which labels are made, with their examples in inks', async () => {
    const { client } = await startCore()
    const { version, sections } = await client.codebook.read()
    expect(version).toBe(CODEBOOK_VERSION)
    expect(sections.flatMap(({ rules }) => rules).find(({ id }) => id === 'guess')).toMatchObject({
      ...{ title: 'Could, may, might', step: 'evidence', skills: ['hedge', 'prediction'] },
      examples: [{ id: 'painter' }, { id: 'slope' }],
    })
  })

  it('gives of an example its words, its parts with who answers, its marks in place, and why', async () => {
    const { client } = await startCore()
    const { sections } = await client.codebook.read()
    const example = sections
      .flatMap(({ rules }) => rules.flatMap(rule => rule.examples))
      .find(one => one.id === 'us-tanker')
    assert(example)
    const { text, parts, marks, why } = example
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(parts.map(part => [words(part), part.label, part.owner])).toEqual([
      ['It was reported that', 'attribution', null],
      ['the tanker had changed its flag twice.', 'fact', 'source'],
    ])
    expect(marks.map(mark => [words(mark), mark.kind])).toEqual([['It was reported that', 'cue']])
    expect(why).toMatch(/^“It was reported that” hands/)
  })

  it('leaves words that claim nothing without a part', async () => {
    const { client } = await startCore()
    const { sections } = await client.codebook.read()
    const example = sections
      .flatMap(({ rules }) => rules.flatMap(rule => rule.examples))
      .find(one => one.id === 'greeting')
    expect(example?.parts.map(({ label }) => label)).toEqual(['fact'])
  })

  it.each([
    ['is missing', (path: string) => rmSync(path)],
    ['is broken', (path: string) => writeFileSync(path, '---\ntitle: x\nversion: "1.0"\n---\n## A\n\n- b\n')],
  ])('says so where its file %s, and the rest goes on', async (_, spoil) => {
    const under = await startCore()
    spoil(join(under.resources, 'codebook.md'))
    await under.reopen()
    expect(await refusal(under.client.codebook.read())).toMatchObject({ code: 'CODEBOOK_UNREADABLE' })
    expect(await under.client.library.list()).toHaveLength(1)
    expect(under.logged.map(({ message }) => message)).toEqual(['The codebook cannot be read.'])
    expect(workedExamplesOf(under.core, 'hedge')).toBeNull()
    expect(ruleTitle(under.core, 'denial')).toBeNull()
  })
})

describe('what other use cases ask of the codebook', () => {
  it.each(SKILLS)('has worked examples of %s to begin with', async skill => {
    const { core } = await startCore()
    const worked = workedExamplesOf(core, skill)
    assert(worked)
    const { name, rule, examples } = worked
    expect(name).not.toBe('')
    expect(rule).not.toBe('')
    expect(examples.length).toBeGreaterThanOrEqual(4)
  })

  it('knows a rule by its id, and no other', async () => {
    const { core } = await startCore()
    expect(ruleTitle(core, 'denial')).toBe('Denials')
    expect(ruleTitle(core, 'nonsense')).toBeNull()
  })
})

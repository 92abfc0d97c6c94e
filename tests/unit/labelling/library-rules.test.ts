import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../../src-main/domain/labelling/library-rules'
import { HARBOUR_FILE } from '../../fixtures/study-texts'
import { madeUpFile } from '../../fixtures/made-up-texts'

const body = '{s1 fact|It rained.}'
const file = (id: string, why?: string) => ({
  name: `${id}.study`,
  content: madeUpFile({ id, body, ...(why === undefined ? {} : { whys: { s1: why } }) }),
})
const rules = (...files: Parameters<typeof checkLibrary>[0]) =>
  checkLibrary(files).map(({ file, rule }) => [file, rule])

describe('texts side by side', () => {
  it('are a library where ids are names, and whys are each their own', () => {
    expect(rules(file('one'), file('two'), { name: 'harbour.study', content: HARBOUR_FILE })).toEqual([])
  })

  it('have files named after them', () => {
    expect(checkLibrary([{ ...file('one'), name: 'first.study' }])).toEqual([
      {
        ...{ file: 'first.study', line: 1, rule: 'id-of-file' },
        message: 'The text is called one, so its file is one.study.',
      },
    ])
  })

  it('do not share an id', () => {
    expect(rules(file('one'), { ...file('one', 'Another why.'), name: 'copy.study' })).toEqual([
      ['copy.study', 'id-of-file'],
      ['copy.study', 'text-id-unique'],
    ])
  })

  it('do not share a why, however it is quoted or written large', () => {
    const [found, ...more] = checkLibrary([file('one', 'The “rain” decides.'), file('two', 'The rain DECIDES.')])
    expect(more).toEqual([])
    expect(found).toMatchObject({ file: 'two.study', rule: 'why-of-another-text' })
    expect(found?.message).toBe('s1: “The rain DECIDES.” is a why of s1 in one.study already.')
    const line =
      file('two', 'x')
        .content.split('\n')
        .findIndex(words => words === 's1:') + 1
    expect(found?.line).toBe(line)
  })

  it('do not share a why of a task either, and the line is the task’s', () => {
    const tasks = (id: string, why: string) => ({
      name: `${id}.study`,
      content: `${file(id).content}---\ns1:\n  pair:\n    text: It may rain.\n    label: opinion\n    owner: article\n    why: ${why}\n`,
    })
    const [found] = checkLibrary([tasks('one', 'A forecast.'), tasks('two', 'A forecast.')])
    expect(found).toMatchObject({ file: 'two.study', rule: 'why-of-another-text' })
    const lines = tasks('two', 'x').content.split('\n')
    expect(lines[(found?.line ?? 0) - 1]).toBe('  pair:')
  })

  it('leave the whys of one text, and what is no study text, to its own check', () => {
    const twice = madeUpFile({ id: 'one', body: `${body} {s2 fact|So.}`, whys: { s1: 'A why.', s2: 'A why.' } })
    expect(rules({ name: 'one.study', content: twice }, { name: 'two.study', content: 'nothing' })).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseChangelog } from '../../../src-renderer/features/settings/changelog'

const source = readFileSync(resolve(import.meta.dirname, '../../../resources/changelog.md'), 'utf8')

describe('the changelog', () => {
  it('is taken apart into steps with a day and what they brought, in the order in which they stand', () => {
    expect(
      parseChangelog('# What is new\n\n## Inks · 2 May 2026\n\n- One\n- Two\n\n## Words · 1 May 2026\n\n- Three\n'),
    ).toEqual([
      { title: 'Inks', day: '2 May 2026', news: ['One', 'Two'] },
      { title: 'Words', day: '1 May 2026', news: ['Three'] },
    ])
  })

  it.each(['- news before any step', '## A step without a day', '## A step · soon', 'a line of prose', '-no blank'])(
    'has no line like “%s”',
    line => {
      expect(() => parseChangelog(line)).toThrow(line)
    },
  )

  it('of the app loses no line, brings something with each step, and goes back in time', () => {
    const steps = parseChangelog(source)
    const lines = source.split('\n').filter(line => /^(-|##) /.test(line))
    expect(steps.length + steps.flatMap(({ news }) => news).length).toBe(lines.length)
    expect(steps.filter(({ news }) => news.length === 0)).toEqual([])
    const days = steps.map(({ day }) => Date.parse(`${day} UTC`))
    expect(days).not.toContain(NaN)
    expect(days).toEqual(days.toSorted((one, other) => other - one))
  })

  it('speaks to people as the screens do', () => {
    expect(source).not.toMatch(/!|\b(fake|trust|biased)\b/)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { hashOf, MIGRATIONS, thawed } from '../../src-main/store/migrations'
import { FROZEN } from '../../src-main/store/migrations/frozen'

const folder = resolve(import.meta.dirname, '../../src-main/store/migrations')

it('has every file of the folder, in order and without a gap', () => {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
  expect(MIGRATIONS.map(({ name }) => `${name}.sql`)).toEqual(files)
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  for (const { name, number, sql } of MIGRATIONS) {
    expect(name).toMatch(/^\d{4}(-[a-z]+){2,}$/)
    expect(Number(name.slice(0, 4))).toBe(number)
    expect(sql).toBe(readFileSync(join(folder, `${name}.sql`), 'utf8'))
  }
})

it('matches the checked-in list of hashes', () => {
  expect(thawed()).toEqual([])
  expect(FROZEN).toHaveLength(MIGRATIONS.length)
})

it('notices a released migration that was changed, removed or added to the list alone', () => {
  const [first, ...others] = MIGRATIONS
  expect(thawed([{ ...first!, sql: `${first!.sql} ` }, ...others])).toHaveLength(1)
  expect(thawed([])).toEqual(FROZEN)
  expect(thawed(MIGRATIONS, [...FROZEN, 'abc 9999-was-forgotten'])).toEqual(['abc 9999-was-forgotten'])
})

it('hashes a checkout with the line ends of Windows alike', () => {
  const [first] = MIGRATIONS
  expect(hashOf({ ...first!, sql: first!.sql.replaceAll('\n', '\r\n') })).toBe(hashOf(first!))
})

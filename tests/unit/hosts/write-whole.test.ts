import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeWhole } from '../../../src-main/hosts/electron/write-whole'

const folder = mkdtempSync(join(tmpdir(), 'winnow-whole-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a file takes the place of what stood there, whole, or what stood there stays', async () => {
  const file = join(folder, 'report.pdf')
  writeFileSync(file, 'before')
  await writeWhole(file, Buffer.from('after'))
  expect(readFileSync(file, 'utf8')).toBe('after')

  await expect(writeWhole(join(folder, 'none', 'report.pdf'), Buffer.from('x'))).rejects.toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual(['report.pdf'])
})

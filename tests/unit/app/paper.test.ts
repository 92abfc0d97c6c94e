import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withPaperTitle } from '../../../src-renderer/app/paper-title'
import { paperTitle, reportFile } from '../../../src-renderer/app/report-name'

const page = { title: 'Progress of Ada · Winnow' }
beforeEach(() => vi.stubGlobal('document', page))
afterEach(() => vi.unstubAllGlobals())

test('the title is that of the paper while it is made, also where that fails', async () => {
  await withPaperTitle('Pupil 7', () => Promise.resolve(expect(page.title).toBe('Pupil 7')))
  expect(page.title).toBe('Progress of Ada · Winnow')
  await expect(withPaperTitle('Pupil 7', () => Promise.reject(new Error('no printer')))).rejects.toThrow('no printer')
  expect(page.title).toBe('Progress of Ada · Winnow')
})

test('the title of a page that was opened meanwhile stays', async () => {
  await withPaperTitle('Pupil 7', () => Promise.resolve((page.title = 'Today · Winnow')))
  expect(page.title).toBe('Today · Winnow')
})

test('a sheet says what it is and of which day', () => {
  expect(paperTitle('Progress', '23 November 2026')).toBe('Progress · 23 November 2026 · Winnow')
})

test('a file is named after what it is, without what a disk or the host would refuse', () => {
  const now = new Date(2026, 10, 3)
  expect(reportFile('What they found hard: “Class 8b”', now)).toBe('winnow-what-they-found-hard-class-8b-2026-11-03')
  expect(reportFile('Über/uns', now)).toBe('winnow-über-uns-2026-11-03')
  expect(reportFile('x'.repeat(200), now).length).toBeLessThan(100)
})

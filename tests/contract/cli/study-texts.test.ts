import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { HARBOUR_FILE, harbour } from '../../fixtures/study-texts'
import { useWinnow } from './winnow-command'

const winnow = useWinnow()
const folder = mkdtempSync(join(tmpdir(), 'winnow-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, file: string | Uint8Array) => {
  writeFileSync(join(folder, name), file)
  return join(folder, name)
}
const study = put('harbour.study', HARBOUR_FILE)

describe('winnow text', () => {
  it('prints the plain text to the character', async () => {
    expect(await winnow(['text', study])).toEqual({ code: 0, stdout: harbour().plain, stderr: '' })
  })

  it('reads a path from where it is called', async () => {
    expect((await winnow(['text', 'harbour.study'], { cwd: folder })).stdout).toBe(harbour().plain)
  })
})

describe('winnow labels', () => {
  it('prints one object a line for each segment, whose words stand where it says', async () => {
    const { code, stdout } = await winnow(['labels', study])
    expect(code).toBe(0)
    const labels = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown> & { paragraph: number; start: number; end: number })
    const { paragraphs, segments } = harbour()
    expect(labels.map(({ id }) => id)).toEqual(segments.map(({ id }) => id))
    for (const { paragraph, start, end, text } of labels) {
      expect(paragraphs[paragraph]?.text.slice(start, end)).toBe(text)
    }
    expect(Object.keys(labels[0] ?? {})).toEqual([
      'id',
      'paragraph',
      'start',
      'end',
      'text',
      'ink',
      'voice',
      'marks',
      'skills',
      'difficulty',
      'tasks',
    ])
    expect(labels[0]).toMatchObject({ ink: 'none', voice: [], marks: [], skills: [], difficulty: null, tasks: null })
    expect(labels.find(({ id }) => id === 's11')).toMatchObject({
      ...{ ink: 'fact', voice: ['gull', 'insiders'], skills: ['nested-attribution', 'hedge'], difficulty: 4 },
      marks: [{ kind: 'hedge', harmless: false }],
    })
    expect(labels.find(({ id }) => id === 's10')?.tasks).toEqual(segments.find(({ id }) => id === 's10')?.tasks)
    expect(labels.find(({ id }) => id === 's09')?.marks).toMatchObject([
      { kind: 'cue', piece: '1' },
      {},
      { piece: '1' },
    ])
  })
})

describe('winnow check', () => {
  it('finds nothing wrong with a text that keeps the rules', async () => {
    expect(await winnow(['check', study])).toEqual({ code: 0, stdout: '1 file, 0 breaches.\n', stderr: '' })
  })

  it('names file, line and rule of each breach, and ends with 1', async () => {
    const broken = put('broken.study', HARBOUR_FILE.replace('{s12 fact|', '{s12 fact by=nobody|'))
    const { code, stdout } = await winnow(['check', study, broken])
    const line = HARBOUR_FILE.split('\n').findIndex(words => words.includes('{s12 fact|')) + 1
    expect(code).toBe(1)
    expect(stdout).toContain(`${broken}:${line}: source-known: s12: no source is called nobody.`)
  })

  it('looks at the author’s tasks too, and at the rules that readings rest on', async () => {
    const changed = HARBOUR_FILE.replace('It was so from', 'It was a farce from').replace(
      'rule: step-evidence',
      'rule: x',
    )
    const broken = put('broken-tasks.study', changed)
    const { code, stdout } = await winnow(['check', broken])
    expect(code).toBe(1)
    expect(stdout).toContain('strip-judging: s04: “farce” is still there.')
    expect(stdout).toContain('readings-rule: s13: the codebook has no rule “x”.')
  })

  it('checks the codebook too', async () => {
    const codebook = join(import.meta.dirname, '../../../resources/codebook.md')
    expect(await winnow(['check', codebook])).toEqual({ code: 0, stdout: '1 file, 0 breaches.\n', stderr: '' })
    const broken = put('codebook.md', readFileSync(codebook, 'utf8').replaceAll('{pool fact|', '{pool rumour|'))
    const { code, stdout } = await winnow(['check', broken])
    expect(code).toBe(1)
    expect(stdout).toContain(': segment-header: “pool rumour” is no header of a segment')
  })

  it('looks at the others when one cannot be read', async () => {
    const broken = put('broken.study', 'nothing')
    const { code, stdout, stderr } = await winnow(['check', join(folder, 'missing.study'), broken])
    expect(code).toBe(1)
    expect(stdout).toContain(`${broken}:1: parts: `)
    expect(stderr).toBe(`There is no file ${join(folder, 'missing.study')}.\n`)
  })
})

describe('winnow agree', () => {
  const other = put(
    'other.study',
    HARBOUR_FILE.replace('{s04 opinion|', '{s04 fact|').replace('{s12 fact|', '{s12 fact by=gull|'),
  )

  it('is 1 of a text with itself', async () => {
    const { stdout } = await winnow(['agree', study, study])
    expect(stdout).toMatch(/^ink: alpha 1\.000 \(100\.0 % of \d+ characters alike\)\nowner: alpha 1\.000 \(.*\)\n$/)
  })

  it('falls where the labels differ, on ink and on owner apart', async () => {
    const { code, stdout } = await winnow(['agree', study, other, '--json'])
    const { ink, owner } = JSON.parse(stdout) as Record<'ink' | 'owner', { alpha: number; units: number }>
    expect(code).toBe(0)
    expect(ink.alpha).toBeGreaterThan(0.8)
    expect(ink.alpha).toBeLessThan(1)
    expect(owner.alpha).toBeLessThan(1)
    expect(owner.units).toBeLessThan(ink.units)
  })

  it('leaves out segments when asked, and knows which there are', async () => {
    const { stdout } = await winnow(['agree', study, other, '--without', 's04', 's12'])
    expect(stdout).toMatch(/ink: alpha 1\.000.*\nowner: alpha 1\.000/)
    const { code, stderr } = await winnow(['agree', study, other, '--without', 's77'])
    expect([code, stderr]).toEqual([1, `${study} has no segment s77.\n`])
  })

  it('refuses two texts that differ in a character', async () => {
    const changed = put('changed.study', HARBOUR_FILE.replace('Monday', 'Sunday'))
    const { code, stdout, stderr } = await winnow(['agree', study, changed])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('not the same text to the character')
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['missing', () => join(folder, 'missing.study'), 'There is no file'],
    ['a folder', () => folder, 'is a folder, not a file.'],
    ['binary', () => put('binary.study', new Uint8Array([0xff, 0xfe, 0, 1, 2])), 'is not a text file in UTF-8.'],
    ['with NUL in it', () => put('nul.study', '---\n\0'), 'is not a text file in UTF-8.'],
    ['empty', () => put('empty.study', ''), 'is not a study text that can be read.'],
    ['broken', () => put('cut.study', HARBOUR_FILE.slice(0, 900)), 'Line '],
  ])('%s, is named in a plain sentence, with nothing on stdout', async (_, make, said) => {
    for (const command of ['text', 'labels']) {
      const { code, stdout, stderr } = await winnow([command, make()])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(said)
      expect(stderr).not.toContain('    at ')
    }
  })

  it.skipIf(process.getuid?.() === 0)('without permission, says so', async () => {
    const closed = put('closed.study', HARBOUR_FILE)
    chmodSync(closed, 0)
    expect(await winnow(['text', closed])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no permission') as string,
    })
  })
})

describe('a reader that stops reading', () => {
  it('is no error', async () => {
    const { front, body, notes } =
      /(?<front>---\n[^]*?---\n)(?<body>[^]*)(?<notes>\n---\n[^]*)/.exec(HARBOUR_FILE)?.groups ?? {}
    const long = put('long.study', `${front}${'A long line of words.\n'.repeat(50_000)}${body}${notes}`)
    const { code, stderr } = await winnow(['text', long], { stopReadingAfter: 1 })
    expect([code, stderr]).toEqual([0, ''])
  })
})

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { madeUpFile, type MadeUp } from '../../fixtures/made-up-texts'
import { HARBOUR_FILE } from '../../fixtures/study-texts'
import { useWinnow } from './winnow-command'

const winnow = useWinnow()
const root = mkdtempSync(join(tmpdir(), 'winnow-library-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folders = 0
/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(folders++))
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
const study = (given: MadeUp & { readonly id: string }) => ({ [`${given.id}.study`]: madeUpFile(given) })

/** One fact of the article beside a cue, one opinion of a source away from it, in words that tell nothing. */
const EVEN = '{s1 fact|It is so,} {s2 attribution names=anna|{cue|said} {source|Anna}.} {s3 opinion by=anna|It is so.}'
const even = () => folderOf({ ...study({ id: 'one', body: EVEN }), ...study({ id: 'two', body: EVEN }) })
const oneSided = () =>
  folderOf(study({ id: 'one', body: '{s1 fact|Four boats.} {s2 fact|It rained.} {s3 opinion|Ah.}' }))

describe('winnow balance and winnow shortcuts', () => {
  it.each(['balance', 'shortcuts'])('%s ends with 0 where every bound is kept', async command => {
    const { code, stdout, stderr } = await winnow([command, even()])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\nEvery bound is kept\.\n$/)
    expect(stdout).not.toContain('BROKEN')
  })

  it.each([
    ['balance', 'BROKEN facts among facts and opinions: 66.7 % (35 to 65 %)'],
    ['shortcuts', 'BROKEN figures on fact against opinion: 75.0 % (under 60 %)'],
  ])('%s ends with 1 and names each that is broken, with its figure', async (command, line) => {
    const { code, stdout } = await winnow([command, oneSided()])
    expect(code).toBe(1)
    expect(stdout).toContain(`\n${line}\n`)
    expect(stdout).toMatch(/\n\d+ bounds? broken\.\n$/)
  })

  it('shortcuts says of what is broken which segments give it away', async () => {
    const { stdout } = await winnow(['shortcuts', oneSided()])
    expect(stdout).toContain('the cue taken for fact\n    one: 75.0 %; fact 1 of 2 (50.0 %), opinion 1 of 1 (100.0 %)')
    expect(stdout).toContain('    given away: one s1\n')
  })

  it('take files as well as folders, and print one object with --json', async () => {
    const folder = even()
    const [one, two] = [join(folder, 'one.study'), join(folder, 'two.study')]
    const byFiles = await winnow(['balance', one, two, '--json'])
    const balance = JSON.parse(byFiles.stdout) as Record<string, unknown>
    expect(Object.keys(balance)).toEqual(['texts', 'library', 'bounds'])
    expect(balance).toMatchObject({
      texts: [{ id: 'one', owners: { article: 1, source: 1 } }, { id: 'two' }],
      library: { texts: 2, wellSourced: 2, inks: { fact: 2, attribution: 2, opinion: 2 } },
    })
    expect((await winnow(['balance', folder, '--json'])).stdout).toBe(byFiles.stdout)
    const shortcuts = JSON.parse((await winnow(['shortcuts', folder, '--json'])).stdout) as Record<string, unknown>
    expect(Object.keys(shortcuts)).toEqual(['guessers', 'cues', 'bounds'])
    expect(shortcuts).toMatchObject({ cues: { ownBesideCue: { asked: 2, right: 2 } } })
  })

  it.each(['balance', 'shortcuts', 'figures', 'agree', 'check'])(
    '%s names a folder without study texts',
    async command => {
      const empty = folderOf({ 'README.md': 'Nothing yet.' })
      const { code, stderr } = await winnow([command, empty])
      expect([code, stderr]).toEqual([1, `There are no study texts in ${empty}.\n`])
    },
  )

  it.each(['balance', 'shortcuts', 'figures', 'agree', 'check'])(
    '%s names a folder that is not there',
    async command => {
      const missing = join(root, 'missing')
      const { code, stderr } = await winnow([command, missing])
      expect([code, stderr]).toEqual([1, `There is no file ${missing}.\n`])
    },
  )

  it.each(['balance', 'shortcuts'])(
    '%s names a file that is broken, and prints no figures without it',
    async command => {
      const folder = folderOf({ ...study({ id: 'one', body: EVEN }), 'two.study': 'nothing' })
      const { code, stdout, stderr } = await winnow([command, folder])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(`${join(folder, 'two.study')} is not a study text that can be read. Line 1: `)
    },
  )

  it('weigh no text twice', async () => {
    const file = join(even(), 'one.study')
    const { code, stderr } = await winnow(['balance', file, file])
    expect([code, stderr]).toEqual([1, `${file} and ${file} are both the text one: give one of them.\n`])
  })
})

describe('where it is given nothing', () => {
  const library = join(import.meta.dirname, '../../../resources/library')
  const ids = readdirSync(library).flatMap(name => (name.endsWith('.study') ? [basename(name, '.study')] : []))

  it('winnow check looks at the whole library, and finds nothing', async () => {
    expect(await winnow(['check'])).toEqual({ code: 0, stdout: `${ids.length} files, 0 breaches.\n`, stderr: '' })
  })

  it.each(['balance', 'agree'])('winnow %s looks at the whole library', async command => {
    const { texts } = JSON.parse((await winnow([command, '--json'])).stdout) as { texts: { id: string }[] }
    expect(texts.map(({ id }) => id)).toEqual(ids.toSorted())
  })

  it('winnow shortcuts looks at the whole library, the same one from anywhere', async () => {
    const { guessers } = JSON.parse((await winnow(['shortcuts', '--json'], { cwd: root })).stdout) as {
      guessers: { texts: { text: string }[] }[]
    }
    for (const { texts } of guessers) expect(texts.map(({ text }) => text)).toEqual(ids.toSorted())
  })
})

describe('winnow check of a folder', () => {
  it('finds nothing in a library that keeps the rules, and looks at no labellings', async () => {
    const folder = folderOf({ 'harbour.study': HARBOUR_FILE, 'labellings/harbour/first.study': 'nothing' })
    expect(await winnow(['check', folder])).toEqual({ code: 0, stdout: '1 file, 0 breaches.\n', stderr: '' })
  })

  it('finds what only shows between texts, in each folder by itself', async () => {
    const copied = folderOf({
      'harbour.study': HARBOUR_FILE,
      'quay.study': HARBOUR_FILE.replace('id: harbour', 'id: quay'),
    })
    const { code, stdout } = await winnow(['check', copied])
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /quay\.study:\d+: why-of-another-text: s02: “A timetable.*” is a why of s02 in harbour\.study/,
    )
    expect(stdout).not.toMatch(/harbour\.study:\d/)
    const apart = [folderOf({ 'harbour.study': HARBOUR_FILE }), folderOf({ 'harbour.study': HARBOUR_FILE })]
    expect((await winnow(['check', ...apart])).stdout).toBe('2 files, 0 breaches.\n')
  })

  it('prints one object with --json, also of what cannot be read', async () => {
    const folder = folderOf({ 'harbour.study': HARBOUR_FILE, 'pier.study': HARBOUR_FILE.replaceAll('s12', 's11') })
    const { code, stdout } = await winnow(['check', folder, join(root, 'missing.study'), '--json'])
    const { files, breaches, unread } = JSON.parse(stdout) as Record<string, { file: string; rule: string }[]>
    expect(code).toBe(1)
    expect(files).toEqual([join(folder, 'harbour.study'), join(folder, 'pier.study')])
    expect(unread).toEqual([
      { file: join(root, 'missing.study'), message: expect.stringContaining('There is no file') },
    ])
    expect(breaches?.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['yaml']))
    expect(new Set(breaches?.map(({ file }) => file))).toEqual(new Set([join(folder, 'pier.study')]))
  })
})

describe('winnow agree of a library', () => {
  const reviewed = (body: string) => madeUpFile({ id: 'one', body, status: 'reviewed' })
  const OTHER = EVEN.replace('s3 opinion by=anna', 's3 fact')
  const library = (labellings: Readonly<Record<string, string>>, status: 'draft' | 'reviewed' = 'reviewed') =>
    folderOf({
      ...study({ id: 'one', body: EVEN, status }),
      ...Object.fromEntries(Object.entries(labellings).map(([name, file]) => [`labellings/one/${name}`, file])),
    })
  const both = { 'first.study': reviewed(EVEN), 'second.study': reviewed(EVEN), 'differences.md': 'None.' }

  it('takes the first and the second, and ends with 0 where they agree', async () => {
    const { code, stdout } = await winnow(['agree', library(both)])
    expect(code).toBe(0)
    expect(stdout).toContain('kept    one: ink 1.000, owner 1.000 (first.study and second.study)\n')
  })

  it('takes those that differences.md compares instead', async () => {
    const differences = 'So: `winnow agree labellings/one/first.study labellings/one/third.study`.'
    const files = {
      ...both,
      'second.study': reviewed(OTHER),
      'third.study': reviewed(EVEN),
      'differences.md': differences,
    }
    const { code, stdout } = await winnow(['agree', library(files), '--json'])
    const { texts, missing, drafts } = JSON.parse(stdout) as Record<string, unknown[]>
    expect(code).toBe(0)
    expect(texts).toMatchObject([
      { id: 'one', pair: ['first.study', 'third.study'], reworded: { asked: 3, right: 0 }, ink: { alpha: 1 } },
    ])
    expect([missing, drafts]).toEqual([[], []])
  })

  it('ends with 1 below 0.80', async () => {
    const { code, stdout } = await winnow(['agree', library({ ...both, 'second.study': reviewed(OTHER) })])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^BROKEN {2}one: ink 0\.\d{3}, owner -?0\.\d{3} \(first\.study and second\.study\)\n/)
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'nothing is written',
      { 'first.study': both['first.study'], 'second.study': both['second.study'] },
      'There is no ',
    ],
    ['the second is missing', { 'first.study': both['first.study'], 'differences.md': '' }, 'There is no file '],
    ['one is broken', { ...both, 'second.study': 'nothing' }, 'is not a study text that can be read.'],
    ['they are two texts', { ...both, 'second.study': reviewed('{s1 fact|So.}') }, 'are not the same text.'],
    ['one is compared with itself', { ...both, 'differences.md': 'agree a.study a.study' }, 'with itself.'],
  ])('ends with 1 for a reviewed text where %s', async (_, files, said) => {
    const { code, stdout } = await winnow(['agree', library(files)])
    expect(code).toBe(1)
    expect(stdout).toContain('MISSING one: ')
    expect(stdout).toContain(said)
  })

  it('asks nothing of a draft', async () => {
    const { code, stdout } = await winnow(['agree', library({}, 'draft')])
    expect(code).toBe(0)
    expect(stdout).toContain('draft   one: not asked\n')
  })

  const before = EVEN.replace('It is so.', 'It was so.')
  const labelledBefore = { ...both, 'first.study': reviewed(before), 'second.study': reviewed(before) }

  it('says when a text was reworded after it was labelled, and how its new words were read', async () => {
    const { code, stdout } = await winnow(['agree', library({ ...labelledBefore, 'again.study': reviewed(EVEN) })])
    expect(code).toBe(0)
    expect(stdout).toContain('first.study and second.study; 1 of 3 segments reworded since; read again: ink 1.000')
  })

  it.each([
    ['nobody read', {}, 'again.study'],
    ['were changed once more', { 'again.study': reviewed(before) }, 'the words that the text has now'],
  ])('asks for a reading of new words that %s', async (_, again, said) => {
    const { code, stdout } = await winnow(['agree', library({ ...labelledBefore, ...again })])
    expect(code).toBe(1)
    expect(stdout).toContain('MISSING one: ')
    expect(stdout).toContain(said)
  })
})

describe('winnow figures', () => {
  const README =
    'Before.\n<!-- figures: written by `npm run -s winnow -- figures --write` -->\nold\n<!-- end of figures -->\nAfter.\n'

  it('prints a page, and writes the same one in the place of the old, as often as it is asked', async () => {
    const folder = folderOf({ ...study({ id: 'one', body: EVEN }), 'README.md': README })
    const { code, stdout: page } = await winnow(['figures', folder])
    expect(code).toBe(0)
    expect(page).toMatch(/\| one +\| 1 +\| news report +\|/)
    const written = () => readFileSync(join(folder, 'README.md'), 'utf8')
    expect(written()).toBe(README)
    expect(await winnow(['figures', folder, '--write'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(written()).toBe(README.replace('old\n', `\n${page}\n`))
    await winnow(['figures', folder, '--write'])
    expect(written()).toBe(README.replace('old\n', `\n${page}\n`))
  })

  it('prints all figures as one object', async () => {
    const { stdout } = await winnow(['figures', even(), '--json'])
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['balance', 'shortcuts', 'agreement'])
  })

  it('changes no README that has no place for them', async () => {
    const folder = folderOf({ ...study({ id: 'one', body: EVEN }), 'README.md': 'Mine.\n' })
    const { code, stderr } = await winnow(['figures', folder, '--write'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/README\.md has no place for figures/)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('Mine.\n')
  })
})

import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figuresPage } from '../../src-main/cli/words/figures-page'
import { withFigures } from '../../src-main/cli/figures-in-readme'
import { libraryFigures } from '../../src-main/cli/library-figures'
import { figureWords, limitWords } from '../../src-main/cli/words/bound-words'
import { readStudyTexts, studyFilesIn } from '../../src-main/cli/library-folder'
import { countWords } from '../../src-main/domain/text/words'
import { checkFiles } from '../../src-main/cli/check-files'
import { codebookRules } from '../../src-main/cli/codebook-rules'
import { DIFFICULTIES, SKILLS } from '../../src-main/domain/labelling/codebook'
import { GENRES } from '../../src-main/domain/labelling/kinds-of-text'
import { isBroken, type Bound } from '../../src-main/domain/measure/bound'

const LIBRARY = 'resources/library'
const figures = libraryFigures(LIBRARY)
const { balance, shortcuts, agreement } = figures

/** What is broken, with its figure: what a failing test shows. */
const broken = (bounds: readonly Bound[]) =>
  bounds.filter(isBroken).map(bound => `${bound.what}: ${figureWords(bound)} (${limitWords(bound.limits)})`)

describe('the library', () => {
  it('keeps every rule of the check', () => {
    const { files, breaches, unread } = checkFiles([LIBRARY], codebookRules('resources/codebook.md'))
    expect(files.length).toBe(globSync(`${LIBRARY}/*.study`).length)
    expect(breaches.map(({ file, line, rule, message }) => `${basename(file)}:${line}: ${rule}: ${message}`)).toEqual(
      [],
    )
    expect(unread).toEqual([])
  })

  it('is balanced', () => {
    expect(broken(balance.bounds)).toEqual([])
  })

  it('has something to weigh for every bound', () => {
    const bounds = [...balance.bounds, ...shortcuts.bounds]
    expect(bounds.filter(({ standing }) => standing === 'nothing to weigh').map(({ what }) => what)).toEqual([])
  })

  it('gives no label away by the look of its words', () => {
    expect(broken(shortcuts.bounds)).toEqual([])
  })

  it('was labelled twice, apart, text for text, and agrees', () => {
    expect(agreement.missing).toEqual([])
    expect(agreement.drafts).toEqual([])
    expect(agreement.texts.map(({ id }) => id)).toEqual(balance.texts.map(({ id }) => id))
    expect(broken(agreement.bounds)).toEqual([])
  })

  it('has a text of every level and every genre, and trains every skill', () => {
    const { levels, genres, skillTexts } = balance.library
    expect(DIFFICULTIES.filter(level => levels[level] === 0)).toEqual([])
    expect(GENRES.filter(genre => genres[genre] === 0)).toEqual([])
    expect(SKILLS.filter(skill => skillTexts[skill] === 0)).toEqual([])
  })

  it('has texts of 150 to 900 words beside the article, and each says that it is invented', () => {
    const written = readStudyTexts(studyFilesIn(LIBRARY)).filter(({ id }) => id !== 'kremlin-state-secret')
    expect(written.length).toBeGreaterThanOrEqual(8)
    for (const { id, plain, origin, about } of written) {
      expect(countWords(plain), id).toBeGreaterThanOrEqual(150)
      expect(countWords(plain), id).toBeLessThanOrEqual(900)
      expect(origin, id).toMatch(/invented/i)
      expect(about, id).toMatch(/invented/i)
    }
  })

  it('has the figures in its README that it has; after a change run `npm run -s winnow -- figures --write`', () => {
    const readme = readFileSync(`${LIBRARY}/README.md`, 'utf8')
    expect(readme).toBe(withFigures(readme, figuresPage(figures), 'README.md'))
  })
})

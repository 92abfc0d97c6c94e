import { isBroken, type Bound } from '../../domain/measure/bound'
import { SUSPICIOUS_SKILLS } from '../../domain/measure/balance/harmlessness'
import type { LibraryCounts } from '../../domain/measure/balance/library-counts'
import type { Counts, TextBalance } from '../../domain/measure/balance/text-balance'
import { SKILLS } from '../../domain/labelling/codebook'
import type { LabelledTwice } from '../../domain/measure/library-agreement'
import type { LibraryAgreement } from '../library-agreement'
import type { LibraryFigures } from '../library-figures'
import { alphaWords } from './agreement-words'
import { figureWords, limitWords } from './bound-words'
import { guesserTable } from './guesser-table'
import { markdownTable } from './table'

/** All figures of a library in Markdown, as they stand in its README. */
export function figuresPage({ balance, shortcuts, agreement }: LibraryFigures): string {
  // The others are held to what the table of guessers shows.
  const ofCues = shortcuts.bounds.filter(({ limits }) => limits.under === undefined)
  return [
    ...['### The texts\n', textTable(balance.texts, agreement)],
    ...['### What they are made of\n', countTable(balance.texts, balance.library)],
    ...['### The bounds of the whole library\n', boundTable([...balance.bounds, ...ofCues])],
    ...['### Guessing by the look of the words\n', guesserTable(shortcuts)],
    ...['### What is trained\n', skillTable(balance.library)],
  ].join('\n')
}

function textTable(texts: readonly TextBalance[], agreement: LibraryAgreement): string {
  const rows = texts.map(text => {
    const twice = agreement.texts.find(({ id }) => id === text.id)
    const alphas = twice ? [...[twice.ink, twice.owner].map(alphaWords), rewordedWords(twice)] : ['-', '-', '-']
    const sourced = text.sourcing.isWellSourced ? 'yes' : 'no'
    return [text.id, String(text.level), text.genre, text.topic ?? '-', String(text.words), sourced, ...alphas]
  })
  const head = [
    'text',
    'level',
    'genre',
    'topic',
    'words',
    'well-sourced',
    'alpha on ink',
    'alpha on owner',
    'reworded since',
  ]
  return markdownTable([head, ...rows])
}

const rewordedWords = ({ reworded: { asked, right }, again }: LabelledTwice) =>
  `${right} of ${asked} segments${again ? `; read again ${alphaWords(again.ink)}, ${alphaWords(again.owner)}` : ''}`

function countTable(texts: readonly TextBalance[], library: LibraryCounts): string {
  const row = (name: string, { inks, owners, sides }: Counts) => {
    const counts = [inks.fact, inks.opinion, inks.attribution, owners.article, owners.source].map(String)
    return [name, ...counts, `${sides.left} : ${sides.right}`]
  }
  const head = ['text', 'facts', 'opinions', 'attributions', 'of the article', 'of a source', 'left : right']
  return markdownTable([head, ...texts.map(text => row(text.id, text)), row('all', library)])
}

function boundTable(bounds: readonly Bound[]): string {
  const rows = bounds.map(bound => {
    return [bound.what, figureWords(bound), limitWords(bound.limits), isBroken(bound) ? 'BROKEN' : 'kept']
  })
  return markdownTable([['share', 'figure', 'bound', 'stands'], ...rows])
}

function skillTable(library: LibraryCounts): string {
  const rows = SKILLS.map(skill => {
    const suspicious = SUSPICIOUS_SKILLS.find(one => one === skill)
    const harm = suspicious && library.harmless[suspicious]
    const counts = [String(library.skills[skill]), String(library.skillTexts[skill])]
    return [skill, ...counts, harm ? `${harm.harmless} : ${harm.others}` : '']
  })
  return markdownTable([['skill', 'segments', 'texts', 'harmless : others'], ...rows])
}

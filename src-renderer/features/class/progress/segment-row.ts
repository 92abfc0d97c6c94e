import type { ClassSegment } from '@contract/class-progress'
import { LABEL_NAMES, OWNER_NAMES, SKILL_NAMES } from '@ui/codebook-words'
import { countWords, numberWords } from '@ui/figures'
import type { TableFile } from '../../progress/table-file'
import { counted } from '../../progress/table-files'
import { takenWords } from '../../progress/taken-words'

/** The most frequent other answers, said of learners: `12 called it opinion`; of two as frequent both. */
export function othersWords(mistakes: ClassSegment['mistakes']): string {
  const most = mistakes[0]?.count ?? 0
  const words = mistakes.filter(({ count }) => count === most).map(({ mistake }) => didWords(mistake))
  return words.length ? `${words.map(did => `${numberWords(most)} ${did}`).join(' and ')}` : ''
}

type Mistake = ClassSegment['mistakes'][number]['mistake']

function didWords(mistake: Mistake): string {
  if (mistake.asked === 'label') return `called it ${LABEL_NAMES[mistake.given].toLowerCase()}`
  return mistake.given === 'article' ? 'took it for the article’s own' : 'handed it to a source'
}

/** `9 of 30 learners right`. */
export const rightWords = ({ rate: { right, asked } }: Pick<ClassSegment, 'rate'>) =>
  `${numberWords(right)} of ${countWords(asked, 'learner')} right`

export const certainWords = ({ confidentMistakes }: Pick<ClassSegment, 'confidentMistakes'>) =>
  confidentMistakes === 0 ? '' : `${numberWords(confidentMistakes)} certain and not right`

/** The sentence around the asked words, cut at them. */
export function sentenceParts({ sentence: { text, start, end } }: Pick<ClassSegment, 'sentence'>) {
  return { before: text.slice(0, start), asked: text.slice(start, end), after: text.slice(end) }
}

export function segmentFile(name: string, segments: readonly ClassSegment[]): TableFile {
  const head = [
    ...['words', 'text', 'by the key', 'who answers', 'right', 'asked', 'share', 'low 95 %', 'high 95 %'],
    ...['most frequent other answer', 'learners', 'certain and not right', 'rule'],
  ]
  const rows = segments.map(({ words, title, key, rate, low, high, mistakes, confidentMistakes, rule }) => [
    ...[words, title, LABEL_NAMES[key.label], key.owner && OWNER_NAMES[key.owner], ...counted(rate, { low, high })],
    ...[mistakes[0] ? takenWords(mistakes[0].mistake) : null, mistakes[0]?.count ?? null, confidentMistakes],
    rule && SKILL_NAMES[rule],
  ])
  return { name, head, rows }
}

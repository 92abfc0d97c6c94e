import type { Step } from '../../src-main/domain/labelling/codebook'
import { EXPLANATION_WORDS_MAX } from '../../src-main/domain/labelling/codebook'
import type { Exercise } from '../../src-main/domain/exercise/exercises'
import type { StudyText } from '../../src-main/domain/labelling/study-text'
import { countWords } from '../../src-main/domain/text/words'
import { STEP_NAMES } from '../../src-renderer/ui/codebook-words'
import { explanatoryWords } from '../fixtures/explanatory-words'
import { feedbackHtml } from '../fixtures/feedback-html'
import type { CoreUnderTest } from './core-under-test'
import { keyFieldsIn } from './key-fields'

export type State = Awaited<ReturnType<CoreUnderTest['client']['practice']['start']>>
export type Told = Extract<State, { phase: 'feedback' }>
type Note = NonNullable<Told['feedback']['note']>

/** How a question is answered: as its key says, or so that it cannot be right. */
export type Way = 'perfectly' | 'wrongly'

/** Exercises that ask for one step of the path, whatever the note of the segment decides by. */
const OWN_STEPS: Partial<Record<Exercise, Step>> = { check: 'evidence', strip: 'swap' }

/** Before the answer nothing may be there that its feedback tells. */
export function faultsOfItem(state: State, secrets: readonly string[]): string[] {
  const sent = JSON.stringify(state)
  return [...keyFieldsIn(state), ...secrets.filter(words => sent.includes(words))].map(leak => `shows “${leak}”`)
}

export function faultsOfScore({ item, feedback }: Told, way: Way): string[] {
  const { score, correct } = feedback
  const contested = item.exercise === 'contested'
  // Whole per cents can miss the readers' split by less than one each.
  const isFull = score !== null && score > (contested ? 0.999 : 0.9999)
  const asWanted = correct === (contested ? null : way === 'perfectly') && isFull === (way === 'perfectly')
  return asWanted && score !== null ? [] : [`answered ${way} is correct ${correct}, score ${score}`]
}

/** What must be in sight of the feedback on an answer, right or not (PRODUCT.md, Exercises). */
export async function faultsOfFeedback(told: Told, { paragraphs }: StudyText): Promise<string[]> {
  const { exercise, segment } = told.item
  const html = await feedbackHtml(told, paragraphs[segment.paragraph]?.text ?? '')
  const count = countWords(explanatoryWords(html))
  const faults = count > 0 && count <= EXPLANATION_WORDS_MAX ? [] : [`is explained in ${count} words`]
  // Readers who split leave no key, so no step decides.
  if (exercise === 'contested') return faults
  const { note, wordsAt } = told.feedback
  if (!note || !wordsAt) return [...faults, 'has no deciding words']
  const seen = wordsIn(html)
  const wanted = [`${STEP_NAMES[OWN_STEPS[exercise] ?? note.step]} decides:`, ...explainedBy(told, note)]
  return [...faults, ...wanted.filter(words => !seen.includes(words)).map(words => `does not say “${words}”`)]
}

/** Why the key is so and what it is held against: the note's, or the exercise's own. */
function explainedBy({ feedback }: Told, { words, why, contrast }: Note): readonly string[] {
  switch (feedback.exercise) {
    case 'check':
      return [feedback.key.whys.find(({ id }) => id === feedback.key.option)?.why || 'why this settles it']
    case 'strip':
      return feedback.key.without ? [feedback.key.without] : []
    case 'rewrite':
      return [`“${words}”`, feedback.rule.words, 'An example']
    default:
      return [`“${words}”`, why, `Compare: ${contrast.text}`]
  }
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' }

/** What a page says, without its marks. */
function wordsIn(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(quot|#39|lt|gt|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
}

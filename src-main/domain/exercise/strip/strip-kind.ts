import { JUDGING_MARKS } from '../../labelling/codebook'
import type { Segment, StudyText } from '../../labelling/study-text'
import { wordsOf } from '../../text/tokens'
import { segmentsOfSentence, sentenceAround } from '../asked-words'
import type { ExerciseKind } from '../exercise-kind'
import { scoreTokens } from '../token-score'
import type { StripGiven, StripKey, StripResult } from './strip-answer'

export const stripKind: ExerciseKind<'strip'> = {
  exercise: 'strip',
  about: 'sentence',
  asks(text, segment) {
    const sentence = segmentsOfSentence(text, segment)
    const carrier = sentence.find(one => one.tasks?.strip)
    return carrier?.id === segment.id ? [undefined] : []
  },
  item: ({ text, segment }) => ({ tokens: tokensOf(text, segment) }),
  key: ({ text, segment }) => {
    const tokens = judgingTokens(text, segment)
    return { tokens, without: tokens.length > 0 ? (segment.tasks?.strip?.without ?? null) : null }
  },
  accept({ text, segment }, { tokens }) {
    const count = tokensOf(text, segment).length
    const fits = tokens.every((token, at) => Number.isInteger(token) && token < count && token > (tokens[at - 1] ?? -1))
    return fits ? { tokens: [...tokens] } : null
  },
  mark: markWords,
  shows: ({ segment }) => [segment.id],
}

const tokensOf = (text: StudyText, segment: Segment) =>
  wordsOf(text.paragraphs[segment.paragraph]?.text ?? '', sentenceAround(text, segment))

/** Words under a mark that judges, unless it is harmless where it stands. */
function judgingTokens(text: StudyText, segment: Segment): number[] {
  const marks = segmentsOfSentence(text, segment).flatMap(one => one.marks)
  const judging = marks.filter(mark => JUDGING_MARKS.has(mark.kind) && !mark.harmless)
  return tokensOf(text, segment).flatMap(({ start, end }, token) =>
    judging.some(mark => mark.start < end && mark.end > start) ? [token] : [],
  )
}

export function markWords(key: StripKey, given: StripGiven): StripResult {
  const { f1, ...score } = scoreTokens(new Set(key.tokens), new Set(given.tokens))
  return { correct: f1 === 1, score: f1, ...score }
}

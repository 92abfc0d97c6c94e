import { askedWords, sentenceAround } from '../../domain/exercise/asked-words'
import type { SegmentFigure } from '../../domain/measure/hardest-segments'
import { misunderstoodRule, type RuleFigure } from '../../domain/measure/misunderstood-rule'
import type { ClassAnswer } from '../../store'
import type { Core } from '../core'
import { editionAt, segmentOf } from '../library/find-edition'
import { segmentSkills } from '../library/segment-skills'

/** A segment keeps its id over revisions. */
export const segmentName = ({ textId, segmentId }: Pick<ClassAnswer, 'textId' | 'segmentId'>) =>
  `${textId} ${segmentId}`

/** Segments to be shown with how they came out: what was asked, where it stands, and what a class can read about it. */
export function segmentViews(
  core: Core,
  figures: readonly SegmentFigure[],
  answers: ReadonlyMap<string, readonly ClassAnswer[]>,
  rules: readonly RuleFigure[],
) {
  return figures.flatMap(({ segment, ...figure }) => {
    const answer = latestOf(answers.get(segment) ?? [])
    return answer ? [{ ...figure, ...segmentView(core, answer, rules) }] : []
  })
}

function latestOf(given: readonly ClassAnswer[]): ClassAnswer | undefined {
  return given.reduce<ClassAnswer | undefined>((last, one) => (last && last.seq > one.seq ? last : one), undefined)
}

function segmentView(core: Core, answer: ClassAnswer, rules: readonly RuleFigure[]) {
  const { textId, revision, segmentId, keyLabel, keyOwner } = answer
  const { text } = editionAt(core, textId, revision)
  const segment = segmentOf(text, segmentId)
  const sentence = sentenceAround(text, segment)
  const { words } = askedWords(text, segment, 'segment').segment
  return {
    ...{ textId, segmentId, title: text.title, words },
    sentence: {
      text: text.paragraphs[segment.paragraph]?.text.slice(sentence.start, sentence.end) ?? '',
      ...{ start: segment.start - sentence.start, end: segment.end - sentence.start },
    },
    place: placeNow(core, textId, segment.id, words),
    key: { label: keyLabel, owner: keyOwner },
    rule: misunderstoodRule(rules, segmentSkills(core, answer))?.skill ?? null,
  }
}

/** Where the words stand in the article as the library has it; an update may have changed or dropped them. */
function placeNow(core: Core, textId: string, segmentId: string, words: string) {
  const text = core.library.find(textId)?.text
  const segment = text?.segments.find(({ id }) => id === segmentId)
  if (!text || !segment || askedWords(text, segment, 'segment').segment.words !== words) return null
  return { paragraph: segment.paragraph, start: segment.start, end: segment.end }
}

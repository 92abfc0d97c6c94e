import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { EXPLANATION_WORDS_MAX, LABELS } from '../../src-main/domain/labelling/codebook'
import { isScored, ownerOf, type ScoredSegment } from '../../src-main/domain/labelling/study-text'
import { countWords } from '../../src-main/domain/text/words'
import { feedbackOn } from '../../src-main/services/practice/feedback'
import type { Answer } from '../../src-main/store'
import AnswerFeedback from '../../src-renderer/features/reading/AnswerFeedback.vue'
import { answerVerdict } from '../../src-renderer/features/reading/answer-verdict'
import { contrastWords } from '../../src-renderer/features/reading/segment-words'
import { STEP_NAMES } from '../../src-renderer/ui/codebook-words'
import { parsed } from '../fixtures/study-texts'

const FILE = resolve(import.meta.dirname, '../../resources/library/kremlin-state-secret.study')
const TEXT = parsed(readFileSync(FILE, 'utf8'))
const SCORED = TEXT.segments.filter(isScored)

function answerTo(segment: ScoredSegment, isRight: boolean): Answer {
  const [wrong] = LABELS.filter(label => label !== segment.ink && label !== 'attribution')
  const keyOwner = ownerOf(segment)
  const givenLabel = isRight ? segment.ink : (wrong ?? 'opinion')
  const about = { textId: TEXT.id, revision: 'r', segmentId: segment.id, exercise: 'sort' } as const
  return {
    ...{ seq: 1, eventId: 'e', learnerId: 'l', sessionId: 's', at: 0, ...about },
    ...{ keyLabel: segment.ink, keyOwner, givenLabel, givenOwner: isRight ? keyOwner : 'article', givenSource: null },
    ...{ confidence: 3, correct: isRight, first: true, durationMs: 9 },
  }
}

function feedbackTo(segment: ScoredSegment, isRight: boolean) {
  const answer = answerTo(segment, isRight)
  const feedback = feedbackOn(TEXT, segment, answer)
  const { givenLabel: label, givenOwner: owner, givenSource: source, confidence, durationMs } = answer
  return { answer: { label, owner, source, confidence, durationMs }, feedback, text: segment.text }
}

/** What stands on the page before anybody asks for more. */
async function shownWords(props: ReturnType<typeof feedbackTo>): Promise<string> {
  const html = await renderToString(createSSRApp(AnswerFeedback, props))
  const closed = html.replace(/<details[^>]*><summary[^>]*>(.*?)<\/summary>.*?<\/details>/gs, ' $1')
  const bare = closed.replace(/<\/?(p|div|span)\b[^>]*>/g, ' ').replace(/<[^>]+>/g, '')
  return plain(bare.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"'))
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

describe('the feedback on the article of the library, at first sight', () => {
  it.each([true, false])('is verdict, step, deciding words, why and contrast, right: %s', async isRight => {
    expect(SCORED.length).toBeGreaterThan(100)
    for (const segment of SCORED) {
      const props = feedbackTo(segment, isRight)
      const { head, key } = answerVerdict(props.feedback)
      const { step, words, why, contrast } = props.feedback.note
      const expected = [
        `${head} ${key} ${STEP_NAMES[step]} decides: “${words}” ${why}`,
        `Compare: ${contrast.text} ${contrastWords(contrast)} More about this`,
      ].join(' ')
      expect(await shownWords(props)).toBe(plain(expected))
    }
  })

  it(`explains in at most ${EXPLANATION_WORDS_MAX} words`, () => {
    const long = SCORED.map(({ id, note }) => ({ id, words: countWords(note.why) + countWords(note.contrast.text) }))
    expect(long.filter(({ words }) => words > EXPLANATION_WORDS_MAX)).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { markSort, sortKey } from '../../../src-main/domain/exercise/sort/sort-answer'
import { EXPLANATION_WORDS_MAX, LABELS } from '../../../src-main/domain/labelling/codebook'
import { isScored, ownerOf, type ScoredSegment } from '../../../src-main/domain/labelling/study-text'
import { countWords } from '../../../src-main/domain/text/words'
import { viewNote } from '../../../src-main/services/library/note-view'
import { viewSources } from '../../../src-main/services/library/source-view'
import AnswerFeedback from '../../../src-renderer/features/practice/feedback/AnswerFeedback.vue'
import { sortVerdict } from '../../../src-renderer/features/practice/sort/sort-verdict'
import { contrastWords } from '../../../src-renderer/features/reading/segment-words'
import { STEP_NAMES } from '../../../src-renderer/ui/codebook-words'
import { answeredSort } from '../../fixtures/answered'
import { parsed } from '../../fixtures/study-texts'

const FILE = resolve(import.meta.dirname, '../../../resources/library/kremlin-state-secret.study')
const TEXT = parsed(readFileSync(FILE, 'utf8'))
const SCORED = TEXT.segments.filter(isScored)

function feedbackTo(segment: ScoredSegment, isRight: boolean) {
  const [wrong = 'opinion'] = LABELS.filter(label => label !== segment.ink && label !== 'attribution')
  const owner = ownerOf(segment)
  const given = isRight ? { label: segment.ink, owner } : ({ label: wrong, owner: 'article' } as const)
  const key = sortKey(segment)
  const voice = viewSources(TEXT, segment.voice)
  const marked = markSort(key, { ...given, source: null })
  const note = viewNote(segment.note)
  const told = { ...marked, note, key: { label: key.label, owner: key.owner, voice }, marks: [...segment.marks] }
  return answeredSort({ answer: given, feedback: told })
}

const routes = [{ path: '/:rest(.*)*', component: { template: '' } }]

/** What stands on the page before anybody asks for more; links lead on from it. */
async function shownWords(answered: ReturnType<typeof feedbackTo>, paragraph: string): Promise<string> {
  const app = createSSRApp(AnswerFeedback, { answered, paragraph })
  app.use(createRouter({ history: createMemoryHistory(), routes }))
  const html = await renderToString(app)
  const closed = html.replace(/<details[^>]*><summary[^>]*>(.*?)<\/summary>.*?<\/details>/gs, ' $1')
  const told = closed.replace(/<a\b[^>]*>.*?<\/a>/gs, '')
  const bare = told.replace(/<\/?(p|div|span)\b[^>]*>/g, ' ').replace(/<[^>]+>/g, '')
  return plain(bare.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"'))
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

describe('the feedback on the article of the library, at first sight', () => {
  it.each([true, false])('is verdict, step, deciding words, why and contrast, right: %s', async isRight => {
    expect(SCORED.length).toBeGreaterThan(100)
    for (const segment of SCORED) {
      const answered = feedbackTo(segment, isRight)
      const { head, key } = sortVerdict(answered.feedback)
      const { step, words, why, contrast } = viewNote(segment.note)
      const expected = [
        `${head} ${key} ${STEP_NAMES[step]} decides: “${words}” ${why}`,
        `Compare: ${contrast.text} ${contrastWords(contrast)} More about this`,
      ].join(' ')
      expect(await shownWords(answered, segment.text)).toBe(plain(expected))
    }
  })

  it(`explains in at most ${EXPLANATION_WORDS_MAX} words`, () => {
    const long = SCORED.map(({ id, note }) => ({ id, words: countWords(note.why) + countWords(note.contrast.text) }))
    expect(long.filter(({ words }) => words > EXPLANATION_WORDS_MAX)).toEqual([])
  })
})

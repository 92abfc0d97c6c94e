import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedWords } from '../../src-main/domain/exercise/asked-words'
import { askableIn, EVERY_KIND, type Askable } from '../../src-main/domain/exercise/every-kind'
import type { Question } from '../../src-main/domain/exercise/exercise-kind'
import type { Exercise } from '../../src-main/domain/exercise/exercises'
import type { StudyText } from '../../src-main/domain/labelling/study-text'
import { LIBRARY } from '../fixtures/library-texts'
import { perfectAnswer } from '../fixtures/perfect-answers'
import { harbour } from '../fixtures/study-texts'
import { tasks, withTasks } from './tasks'

const TEXTS = [harbour(), ...LIBRARY.map(({ text }) => text)]

function questionOf(text: StudyText, { segmentId, layer }: Askable, seed = 'a session'): Question {
  const segment = text.segments.find(({ id }) => id === segmentId)
  if (!segment) throw new Error(`No segment ${segmentId}.`)
  return { text, segment, seed, ...(layer ? { layer } : {}) }
}

/** All that leaves the core for a question before its answer. */
function shown(exercise: Exercise, question: Question) {
  const kind = EVERY_KIND[exercise]
  return { ...askedWords(question.text, question.segment, kind.about), ...kind.item(question) }
}

function expectPerfectScore<E extends Exercise>(exercise: E, question: Question) {
  const kind = EVERY_KIND[exercise]
  const key = kind.key(question)
  const accepted = kind.accept(question, perfectAnswer(exercise, key))
  expect(accepted, `${exercise} ${question.segment.id} takes its key`).not.toBeNull()
  const { correct, score } = kind.mark(key, accepted ?? perfectAnswer(exercise, key))
  // Whole per cents can miss the readers' split by less than one each.
  expect(score, `${exercise} ${question.segment.id}`).toBeGreaterThan(exercise === 'contested' ? 0.999 : 0.9999)
  expect(score).toBeLessThanOrEqual(1)
  expect(correct).toBe(exercise === 'contested' ? null : true)
}

describe.each(TEXTS.map(text => [text.id, text] as const))('every question of %s', (_, text) => {
  it('gives full score to its own key', () => {
    const asked = askableIn(text)
    expect(asked.length).toBeGreaterThan(0)
    for (const askable of asked) expectPerfectScore(askable.exercise, questionOf(text, askable))
  })

  it('shows stretches that lie in the text', () => {
    for (const askable of askableIn(text)) {
      const item = shown(askable.exercise, questionOf(text, askable))
      const paragraph = text.paragraphs[item.segment.paragraph]?.text ?? ''
      expect(paragraph.slice(item.segment.start, item.segment.end)).toBe(item.segment.words)
      const tokens = 'tokens' in item ? item.tokens : []
      for (const { start, end } of [item.sentence, item.segment, ...tokens]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(paragraph.length)
      }
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(item.sentence.start)
        expect(token.end).toBeLessThanOrEqual(item.sentence.end)
      }
    }
  })
})

const dressed = fc.array(tasks, { minLength: 14, maxLength: 14 }).map(each => withTasks(harbour(), each))

it('gives full score to its own key, whatever an author adds', () => {
  fc.assert(
    fc.property(dressed, text => {
      for (const askable of askableIn(text)) expectPerfectScore(askable.exercise, questionOf(text, askable))
    }),
    { numRuns: 30 },
  )
})

it('shows the same for two texts that differ only in the words of their keys', () => {
  fc.assert(
    fc.property(dressed, text => {
      const segments = text.segments.map(segment => {
        const { note, tasks } = segment
        const other = structuredClone(tasks ?? {})
        if (other.evidence) {
          const options = other.evidence.options.map(option => ({ ...option, why: 'Otherwise.' }))
          Object.assign(other, { evidence: { options, nothing: 'Otherwise.' } })
        }
        if (other.strip) Object.assign(other, { strip: { without: 'Otherwise.' } })
        if (other.readings) {
          const split = other.readings.split.map(reading => ({ ...reading, rule: 'naming', why: 'Otherwise.' }))
          Object.assign(other, { readings: { who: 'Others.', split } })
        }
        const otherNote = note && { ...note, words: 'otherwise', why: 'Otherwise.', step: 'swap' as const }
        return { ...segment, tasks: other, ...(otherNote ? { note: otherNote } : {}) }
      })
      const otherwise = { ...text, segments }
      for (const askable of askableIn(text)) {
        const item = shown(askable.exercise, questionOf(text, askable))
        expect(shown(askable.exercise, questionOf(otherwise, askable))).toEqual(item)
      }
    }),
    { numRuns: 20 },
  )
})

describe('words of an author', () => {
  /** Every free word that only a key holds, told apart by its field. */
  const CANARIES = ['words', 'why', 'contrast', 'evidence-why', 'nothing', 'without', 'who', 'reading-why', 'pair-why']

  const laden: StudyText = {
    ...harbour(),
    segments: harbour().segments.map(segment => ({
      ...segment,
      ...(segment.note && {
        note: {
          ...segment.note,
          words: 'canary-words',
          why: 'canary-why',
          contrast: { ...segment.note.contrast, text: 'canary-contrast' },
        },
      }),
      tasks: {
        evidence: {
          options: ['a', 'b', 'c'].map(text => ({ text, settles: text === 'b', why: 'canary-evidence-why' })),
          nothing: 'canary-nothing',
        },
        strip: { without: 'canary-without' },
        pair: { text: 'canary-pair', label: 'fact', owner: 'article', why: 'canary-pair-why' },
        readings: {
          who: 'canary-who',
          split: [
            { label: 'fact', owner: 'article', count: 4, rule: 'canary-rule', why: 'canary-reading-why' },
            { label: 'opinion', owner: 'article', count: 3, rule: 'canary-rule', why: 'canary-reading-why' },
          ],
        },
        rewrite: {
          task: 'Say who says so.',
          label: 'attribution',
          example: 'canary-example',
          accept: ['canary-accept'],
          reject: [{ pattern: 'canary-reject', why: 'canary-reject-why' }],
        },
      },
    })),
  }

  it('are in no item', () => {
    const items = askableIn(laden).map(askable => shown(askable.exercise, questionOf(laden, askable)))
    expect(new Set(askableIn(laden).map(({ exercise }) => exercise)).size).toBe(7)
    expect(JSON.stringify(items)).not.toContain('canary')
  })

  it('are in the keys, so that the canaries sing at all', () => {
    const { note, tasks } = laden.segments[1] ?? {}
    for (const canary of CANARIES) expect(JSON.stringify({ note, tasks })).toContain(`canary-${canary}`)
  })
})

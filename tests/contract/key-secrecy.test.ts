import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src-main/domain/exercise/exercises'
import { writeStudyText } from '../../src-main/domain/labelling/format'
import { isScored, type SegmentTasks, type StudyText } from '../../src-main/domain/labelling/study-text'
import { harbour } from '../fixtures/study-texts'
import { newAnswerId, startCore, type CoreUnderTest } from './core-under-test'
import { keyFieldsIn } from './key-fields'
import { rightAnswer, wrongAnswer } from './learner'

const canary = (segmentId: string, field: string) => `canary-${segmentId}-${field}`

/** What an author adds, with a canary wherever it is no part of the question itself. */
function tasksWithCanaries(tasks: SegmentTasks, hide: (field: string) => string): SegmentTasks {
  const { evidence, pair, strip, rewrite, readings } = tasks
  return {
    ...(evidence && {
      evidence: {
        options: evidence.options.map((option, at) => ({ ...option, why: hide(`why-${at}`) })),
        nothing: hide('nothing'),
      },
    }),
    ...(pair && { pair: { ...pair, text: hide('pair'), why: hide('pair-why') } }),
    ...(strip && { strip: { without: hide('without') } }),
    ...(rewrite && {
      rewrite: {
        ...rewrite,
        example: hide('example'),
        accept: [hide('accept')],
        reject: [{ pattern: hide('reject'), why: hide('reject-why') }],
      },
    }),
    ...(readings && {
      readings: { who: hide('who'), split: readings.split.map(reading => ({ ...reading, why: hide('reading') })) },
    }),
  }
}

/** The harbour text with a canary in every field of every key that may hold free words. */
function withCanaries(level: StudyText['level']): StudyText {
  const text = harbour()
  const sources = Object.entries(text.sources).map(([id, source]) => [id, { ...source, name: canary('source', id) }])
  const segments = text.segments.map(segment => {
    if (!isScored(segment)) return segment
    const hide = (field: string) => canary(segment.id, field)
    const contrast = { ...segment.note.contrast, text: hide('contrast') }
    const note = { ...segment.note, words: hide('words'), why: hide('why'), contrast }
    return { ...segment, note, ...(segment.tasks ? { tasks: tasksWithCanaries(segment.tasks, hide) } : {}) }
  })
  return { ...text, level, sources: Object.fromEntries(sources) as StudyText['sources'], segments }
}

/** Everything a page may ask while a session is open, refusals too. */
async function askEverything({ client }: CoreUnderTest, sessionId: string): Promise<unknown[]> {
  const calls = [
    client.app.info(),
    client.library.list(),
    client.library.read({ textId: 'harbour' }),
    // Who speaks in a text is told beforehand, and how much each does is not.
    client.library.about({ textId: 'harbour' }).then(({ sources, ...about }) => ({
      ...about,
      words: sources.map(({ words }) => words),
    })),
    client.library.search({ words: 'the' }),
    client.library.search({ words: 'nine days' }),
    client.library.xray({ textId: 'harbour' }),
    client.library.reveal({ textId: 'harbour' }),
    client.practice.start({ textId: 'harbour' }),
    client.practice.state({ sessionId }),
    client.practice.next({ sessionId }),
    client.practice.summary({ sessionId }),
    client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: 's99', answer: wrongAnswer('s02') }),
    client.progress.overview(),
    client.progress.history({}),
    client.progress.answer({ eventId: newAnswerId() }),
    client.today.plan(),
    client.appeals.list(),
    client.appeals.caseOf({ eventId: newAnswerId() }),
    client.profiles.list(),
    client.settings.get(),
    client.data.status(),
  ]
  const results = await Promise.allSettled(calls)
  return results.map(result => (result.status === 'fulfilled' ? result.value : { ...(result.reason as object) }))
}

describe.each([2, 3] as const)('the key of a segment of a text of level %i', level => {
  it('is in nothing that leaves the core before its answer is stored, and in its feedback after', async () => {
    const under = await startCore({ 'harbour.study': writeStudyText(withCanaries(level)) })
    const { client } = under
    let state = await client.practice.start({ textId: 'harbour' })
    const hidden = new Set(harbour().segments.flatMap(segment => (isScored(segment) ? [segment.id] : [])))
    while (state.phase === 'question') {
      const { sessionId, segment } = state.item
      const before = JSON.stringify([state, await askEverything(under, sessionId)])
      const leaked = [...hidden].filter(id => before.includes(canary(id, '')))
      expect(leaked).toEqual([])

      const answer = hidden.size % 2 === 0 ? wrongAnswer(segment.id) : rightAnswer(segment.id)
      const told = await client.practice.answer({ sessionId, answerId: newAnswerId(), segmentId: segment.id, answer })
      for (const field of ['why', 'contrast', 'words']) {
        expect(JSON.stringify(told)).toContain(canary(segment.id, field))
      }
      hidden.delete(segment.id)
      state = await client.practice.next({ sessionId })
    }
    expect(hidden.size).toBe(0)
  })

  it('is not in what is asked before the first answer by any name, nor a source below level 3', async () => {
    const under = await startCore({ 'harbour.study': writeStudyText(withCanaries(level)) })
    const state = await under.client.practice.start({ textId: 'harbour' })
    if (state.phase !== 'question') throw new Error('Not a question.')
    const asked = await askEverything(under, state.item.sessionId)
    // The confusion matrices and the codebook's words are the only ones to say "key", of answers that are none yet.
    const articles = [state, ...asked.slice(1, 9)]
    expect(keyFieldsIn(articles)).toEqual([])
    expect(JSON.stringify(asked).includes(canary('source', ''))).toBe(level >= 3)
  })
})

describe.each(EXERCISES)('a question of %s', exercise => {
  it('is sent without anything that its feedback tells', async () => {
    const under = await startCore({ 'harbour.study': writeStudyText(withCanaries(2)) })
    const state = await under.client.practice.start({ textId: 'harbour', exercise, size: 60 })
    if (state.phase !== 'question') throw new Error('Not a question.')
    const sent = JSON.stringify([state, await askEverything(under, state.item.sessionId)])
    // Trace asks to put sources in order, so it must name some.
    const harmless = exercise === 'trace' ? 'canary-source-' : 'none'
    expect((sent.match(/canary-[\w-]*/g) ?? []).filter(word => !word.startsWith(harmless))).toEqual([])
    expect(keyFieldsIn(state)).toEqual([])
  })
})

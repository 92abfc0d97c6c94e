import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkStudyText } from '../../../src-main/domain/labelling/check'
import { parsed } from '../../fixtures/study-texts'
import { writeStudyText } from '../../../src-main/domain/labelling/format'
import type { Segment, SegmentTasks, StudyText } from '../../../src-main/domain/labelling/study-text'

const article = parsed(readFileSync('resources/library/kremlin-state-secret.study', 'utf8'))

const found = (text: StudyText) =>
  checkStudyText(writeStudyText(text)).map(({ rule, message }) => `${rule}: ${message}`)
const without = <Key extends keyof StudyText>(key: Key) => {
  const { [key]: _, ...rest } = article
  return rest as StudyText
}
const withPlan = (minutes: readonly number[], questions = ['a', 'b', 'c']): StudyText => ({
  ...article,
  teaching: { aim: 'An aim.', plan: minutes.map(each => ({ minutes: each, step: 'A step.' })), questions },
})
const dropTask = (text: StudyText, task: keyof SegmentTasks, from: (segment: Segment) => boolean): StudyText => ({
  ...text,
  segments: text.segments.map(segment => {
    if (!segment.tasks || !from(segment)) return segment
    const { tasks: all, ...bare } = segment
    const { [task]: _, ...tasks } = all
    return Object.keys(tasks).length > 0 ? { ...bare, tasks } : bare
  }),
})
const carriers = (task: keyof SegmentTasks) => article.segments.filter(({ tasks }) => tasks?.[task])
const [fact] = carriers('evidence').filter(({ ink }) => ink === 'fact')
const [pair] = carriers('pair')

describe('a reviewed text', () => {
  it('keeps the rules as a whole: the real article does', () => {
    expect(article.status).toBe('reviewed')
    expect(found(article)).toEqual([])
  })

  it.each<[string, StudyText, string]>([
    ['a topic', without('topic'), 'topic: A reviewed text has a topic.'],
    ['a place', without('place'), 'place: A reviewed text says where it plays.'],
    ['a lesson', without('teaching'), 'teaching: A reviewed text has an aim, a plan and questions for a lesson.'],
    ['a lesson of twenty minutes', withPlan([5, 10]), 'teaching: The plan has 15 minutes, not 20.'],
    ['no longer lesson', withPlan([5, 10, 6]), 'teaching: The plan has 21 minutes, not 20.'],
    ['three questions', withPlan([20], ['a', 'b']), 'teaching: There are 2 questions, not 3.'],
    [
      'evidence for each fact',
      dropTask(article, 'evidence', ({ id }) => id === fact?.id),
      `evidence-for-each-fact: ${fact?.id}: nothing says what would settle this claim.`,
    ],
    ['two pairs', dropTask(article, 'pair', ({ id }) => id !== pair?.id), 'pairs: There are 1 pairs, fewer than 2.'],
    ['a rewriting', dropTask(article, 'rewrite', () => true), 'rewrites: There is nothing to rewrite.'],
  ])('has %s', (_, broken, breach) => {
    expect(found(broken)).toContain(breach)
  })

  it('is asked for no evidence for a judgement', () => {
    const ofJudgements = dropTask(article, 'evidence', ({ ink }) => ink === 'opinion')
    expect(found(ofJudgements)).toEqual([])
  })
})

describe('a draft', () => {
  it('may lack all of it', () => {
    const tasks = ['evidence', 'pair', 'rewrite'] as const
    const bare = tasks.reduce((text, task) => dropTask(text, task, () => true), article)
    const { topic: _, place: __, teaching: ___, ...draft } = bare
    expect(found({ ...draft, status: 'draft' })).toEqual([])
  })
})

describe('the political side of a note', () => {
  const withSide = (ink: Segment['ink']): StudyText => {
    const at = article.segments.findIndex(segment => segment.ink === ink && segment.note)
    return {
      ...article,
      segments: article.segments.map((segment, place) =>
        place === at && segment.note ? { ...segment, note: { ...segment.note, side: 'left' } } : segment,
      ),
    }
  }

  it('may be a judgement’s', () => {
    expect(found(withSide('opinion'))).toEqual([])
  })

  it.each(['fact', 'attribution'] as const)('is never one of a mere %s', ink => {
    expect(found(withSide(ink))).toEqual([
      expect.stringMatching(/^side-of-a-judgement: s\d+: only a judgement takes a political side\.$/),
    ])
  })
})

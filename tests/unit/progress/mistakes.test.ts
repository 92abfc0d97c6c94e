import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../../src-main/domain/measure/wilson'
import type { CountedMistake, Difficulties } from '../../../src-main/contract/progress'
import { confidentWords } from '../../../src-renderer/features/progress/confident-words'
import { hardCaption, hardRows } from '../../../src-renderer/features/progress/hard-rows'
import { ruleWords } from '../../../src-renderer/features/progress/hard-words'
import { nextRows } from '../../../src-renderer/features/progress/next-rows'
import { answerPath, listOf } from '../../../src-renderer/features/progress/return-place'
import { surenessWords } from '../../../src-renderer/features/progress/sureness-words'
import { hardFile } from '../../../src-renderer/features/progress/table-files'
import { everyMistakeWords, mostOftenWords } from '../../../src-renderer/features/progress/taken-words'

type Rule = Difficulties['rules'][number]
type Segment = Difficulties['segments'][number]

const within = (right: number, asked: number) => ({ rate: { right, asked }, ...wilsonInterval({ right, asked }) })
const asOpinion = (count: number): CountedMistake => ({
  mistake: { asked: 'label', key: 'fact', given: 'opinion' },
  count,
})
const asArticle = (count: number): CountedMistake => ({
  mistake: { asked: 'owner', key: 'source', given: 'article' },
  count,
})
const asSource = (count: number): CountedMistake => ({
  mistake: { asked: 'owner', key: 'article', given: 'source' },
  count,
})

const rule = (skill: Rule['skill'], right: number, asked: number, mistakes: CountedMistake[] = []): Rule => ({
  ...{ skill, mistakes, missing: Math.max(0, 5 - asked) },
  ...within(right, asked),
})

describe('what words were taken for', () => {
  it.each([
    [[], '', ''],
    [[asOpinion(1)], 'called opinion', 'called opinion once'],
    [[asOpinion(3), asSource(2)], 'most often called opinion', 'called opinion 3 times, handed to a source twice'],
    [
      [asOpinion(2), asArticle(2)],
      'called opinion or taken for the article’s own',
      'called opinion twice, taken for the article’s own twice',
    ],
  ])('%j', (mistakes, often, every) => {
    expect([mostOftenWords(mistakes), everyMistakeWords(mistakes)]).toEqual([often, every])
  })
})

describe('what to do next', () => {
  const rules = [
    rule('hedge', 9, 10, [asOpinion(1)]),
    rule('booster', 1, 9, [asOpinion(8)]),
    rule('prediction', 5, 5),
    rule('scare-quote', 2, 8, [asSource(4), asOpinion(2)]),
    rule('direct-quote', 0, 1, [asOpinion(1)]),
  ]

  it('is three rules, weakest first, none that was never missed', () => {
    const rows = nextRows(rules, ['scare-quote'])
    expect(rows.map(({ skill }) => skill)).toEqual(['booster', 'scare-quote', 'direct-quote'])
    expect(rows[0]).toMatchObject({
      about: '1 of 9 right · when wrong, called opinion',
      practise: { path: '/library', query: { skill: 'booster' } },
      rule: { path: '/codebook', query: { rule: 'skill-booster' } },
    })
    expect(rows[1]).toMatchObject({ isDue: true, practise: { path: '/' } })
    expect(rows[1]?.about).toBe('2 of 8 right · when wrong, most often handed to a source · due today')
  })

  it('is nothing where nothing was missed', () => {
    expect(nextRows([rule('hedge', 4, 4)], [])).toEqual([])
  })
})

describe('which rule is misunderstood', () => {
  const said = (misunderstood: Difficulties['misunderstood'], ...rules: Rule[]) => ruleWords({ rules, misunderstood })

  it('is said with its figures', () => {
    const { before, after } = said('hedge', rule('hedge', 2, 9, [asOpinion(7)]))
    expect(before).toBe('Your wrong answers point first to the rule about')
    expect(after).toBe(': 2 of 9 right, what was wrong was called opinion.')
  })

  it.each([
    [said(null, rule('hedge', 4, 4)), /^No first answer was wrong here/],
    [said(null, rule('hedge', 0, 2, [asOpinion(2)])), /it takes 5 first answers.*3 more first answers about the one/],
    [
      said(null, rule('hedge', 0, 4, [asOpinion(4)]), rule('booster', 0, 1, [asOpinion(1)])),
      /1 more first answer about one/,
    ],
    [said(null, rule('hedge', 8, 9, [asOpinion(1)])), /^No rule stands out/],
  ])('or why none is named', ({ before, after }, words) => {
    expect(before).toMatch(words)
    expect(after).toBe('')
  })
})

describe('hard segments', () => {
  const segment = (more: Partial<Segment> = {}): Segment => ({
    ...{ textId: 'harbour', segmentId: 's01', title: 'The harbour', words: 'The mill closed.' },
    ...{ key: { label: 'fact', owner: 'article' }, skills: ['hedge'], rule: null, eventId: 'e1', lastAt: 0 },
    ...within(1, 3),
    ...{ mistakes: [asOpinion(2)], confidentMistakes: 0 },
    ...more,
  })

  it('say how often they were right, and what went wrong', () => {
    const rows = hardRows([
      segment(),
      segment({ confidentMistakes: 1 }),
      segment({ confidentMistakes: 1, mistakes: [asOpinion(1)], ...within(0, 1) }),
    ])
    expect(rows.map(({ right, mistakes }) => `${right}: ${mistakes}`)).toEqual([
      '1 of 3: called opinion twice',
      '1 of 3: called opinion twice, 1 of them certain',
      '0 of 1: called opinion once, certain',
    ])
  })

  it('say of how many they are the hardest, and are saved with their rule', () => {
    expect(hardCaption(8, 29)).toMatch(/^The 8 hardest of 29 stretches that went wrong/)
    expect(hardCaption(2, 2)).toMatch(/^What went wrong, hardest first/)
    const { rows } = hardFile(hardRows([segment({ rule: 'hedge' })]))
    expect(rows[0]?.slice(0, 4)).toEqual(['The mill closed.', 'The harbour', 1, 3])
    expect(rows[0]?.at(-1)).toBe('hedges')
  })
})

describe('confident mistakes', () => {
  it.each([
    [{ asked: 0, right: 0 }, 'Of none of your first answers you were certain.'],
    [{ asked: 8, right: 0 }, 'You were certain of 8 first answers, and no such answer was wrong.'],
  ])('are none of %j', (certain, words) => expect(confidentWords(certain)).toBe(words))

  it('have a share with its interval', () => {
    expect(confidentWords({ asked: 20, right: 1 })).toMatch(
      /^Of 20 first answers .* 1 was not right: 5\u00A0% \(95\u00A0%: 1 to 24\u00A0%\)/,
    )
  })
})

describe('being sure and being right', () => {
  const auc = (value: number, low: number, high: number) => ({ value, low, high })
  const said = (figure: ReturnType<typeof auc> | null, right = 0, wrong = 0) =>
    surenessWords({ right: 30, wrong: 30, missing: { right, wrong }, auc: figure })

  it.each([
    [said(auc(0.74, 0.66, 0.81)), /^Yes, more than chance.*74\u00A0% of cases.*66 to 81\u00A0%.*chance gives 50/],
    [said(auc(0.55, 0.45, 0.64)), /^That is not shown\./],
    [said(auc(0.3, 0.2, 0.4)), /^No, the other way about/],
    [said(null, 0, 12), /^Not said yet\. It takes 20 .* and 20 that were not; missing are 12 not right\.$/],
    [said(null, 8, 12), /missing are 8 right and 12 not right\.$/],
  ])('is said as far as it is shown', (words, told) => expect(words).toMatch(told))
})

describe('the way to an answer and back', () => {
  it('keeps what is looked at, and the list that one came from', () => {
    const path = answerPath('/progress', 'e1', { last: '7', of: 'hard', other: 'x' }, 'mistake')
    expect(path).toEqual({ path: '/progress/answers/e1', query: { last: '7', of: 'mistake' } })
    expect(answerPath('/class/c/learners/l', 'e1', {}, 'answer')).toEqual({
      path: '/class/c/learners/l/answers/e1',
      query: {},
    })
    expect([listOf(path.query), listOf({}), listOf({ of: 'nowhere' })]).toEqual(['mistake', 'answer', 'answer'])
  })
})

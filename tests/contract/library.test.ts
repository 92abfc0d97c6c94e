import { describe, expect, it } from 'vitest'
import { HARBOUR_FILE } from '../fixtures/study-texts'
import { refusal, startCore } from './core-under-test'
import { mistakesFirst, practise, rightAnswer, wrongAnswer } from './learner'

const EXAMPLE_FILE = HARBOUR_FILE.replace('id: harbour', 'id: harbour-example').replace(
  'status: draft\n',
  'status: draft\nexample: true\n',
)

describe('library.list', () => {
  it('shows what a text is and how far the learner is with it', async () => {
    const { client } = await startCore()
    const [before] = await client.library.list()
    expect(before).toMatchObject({
      ...{ id: 'harbour', title: 'The harbour of Lindow', level: 3, example: false, scored: 11, minutes: 1, words: 77 },
      ...{ seen: 0, missed: 0, first: { asked: 0, right: 0 }, sessionsDone: 0, openSession: null, xrayOpen: false },
    })
    await practise(client, mistakesFirst({}), { size: 4 })
    await client.practice.start({ textId: 'harbour', size: 3 })
    const [after] = await client.library.list()
    expect(after).toMatchObject({
      ...{ seen: 4, missed: 1, first: { asked: 4, right: 3 }, sessionsDone: 1, xrayOpen: true },
      openSession: { position: 1, total: 3 },
    })
  })

  it('counts as missed what was wrong at the last answer', async () => {
    const { client } = await startCore()
    await practise(client, wrongAnswer, { size: 3 })
    await practise(client, rightAnswer, { from: 'missed' })
    const [text] = await client.library.list()
    expect(text).toMatchObject({ seen: 3, missed: 0, first: { asked: 3, right: 0 } })
  })

  it('leaves out a file that is no study text, and says so in the log', async () => {
    const under = await startCore({ 'broken.study': 'no front matter', 'harbour.study': HARBOUR_FILE, 'notes.txt': '' })
    expect((await under.client.library.list()).map(({ id }) => id)).toEqual(['harbour'])
    expect(under.logged.map(({ message }) => message)).toEqual(['Left out broken.study.'])
  })
})

describe('library.about', () => {
  it('tells what a text trains and how one stands in it, never in which segment', async () => {
    const { client } = await startCore()
    const before = await client.library.about({ textId: 'harbour' })
    expect(before).toMatchObject({ text: { id: 'harbour', topic: null, place: null, lastAt: null }, teaching: null })
    expect(before.skills.find(({ skill }) => skill === 'own-voice-fact')).toEqual({
      ...{ skill: 'own-voice-fact', segments: 3, sorted: 0, first: { asked: 0, right: 0 } },
    })
    const { asked } = await practise(client, mistakesFirst({}), { size: 11 })
    const after = await client.library.about({ textId: 'harbour' })
    const sum = (of: (one: (typeof after.skills)[number]) => number) =>
      after.skills.reduce((all, one) => all + of(one), 0)
    expect(sum(({ sorted }) => sorted)).toBe(sum(({ segments }) => segments))
    expect(sum(({ first }) => first.asked)).toBe(sum(({ segments }) => segments))
    expect(sum(({ first }) => first.right)).toBeLessThan(sum(({ first }) => first.asked))
    expect(after.text.lastAt).toBeGreaterThan(0)
    for (const id of asked) expect(JSON.stringify(after)).not.toContain(`"${id}"`)
  })

  it('tells who speaks at once, and how much each does once the X-ray is open', async () => {
    const { client } = await startCore()
    const before = await client.library.about({ textId: 'harbour' })
    expect(before.sources.map(({ source, words }) => [source.name, words])).toEqual([
      ['Lindow Council', null],
      ['The Lindow Gull', null],
      ['two insiders', null],
    ])
    await practise(client, rightAnswer, { size: 1 })
    const after = await client.library.about({ textId: 'harbour' })
    const { ledger } = await client.library.xray({ textId: 'harbour' })
    expect(after.sources).toEqual(ledger.map(({ source, words }) => ({ source, words })))
  })

  it('holds the lesson of a text that has one', async () => {
    const taught = HARBOUR_FILE.replace(
      'sources:\n',
      'teaching: { aim: To hear who speaks., plan: [{ minutes: 5, step: Read. }], questions: [Who answers?] }\nsources:\n',
    )
    const { client } = await startCore({ 'harbour.study': taught })
    expect((await client.library.about({ textId: 'harbour' })).teaching).toEqual({
      ...{ aim: 'To hear who speaks.', plan: [{ minutes: 5, step: 'Read.' }], questions: ['Who answers?'] },
    })
  })

  it('does not know a text that is not in the library', async () => {
    const { client } = await startCore()
    expect(await refusal(client.library.about({ textId: 'nowhere' }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('library.read', () => {
  it('gives the article to the character, and nothing of its key', async () => {
    const { client } = await startCore()
    const article = await client.library.read({ textId: 'harbour' })
    expect(Object.keys(article).toSorted()).toEqual(['paragraphs', 'revision', 'text'])
    expect(article.paragraphs[1]).toEqual({
      index: 1,
      text: 'The ferry stopped on Monday. Forty boats lay idle in the basin. It was a farce from the start.',
    })
  })
})

describe('library.xray', () => {
  it('stays shut until a first practice', async () => {
    const { client } = await startCore()
    expect(await refusal(client.library.xray({ textId: 'harbour' }))).toMatchObject({ code: 'XRAY_LOCKED' })
    expect(await refusal(client.library.reveal({ textId: 'harbour' }))).toMatchObject({ code: 'XRAY_LOCKED' })
  })

  it('shows the inks of what was sorted, and make-up and ledger of the whole', async () => {
    const { client } = await startCore()
    const { asked } = await practise(client, rightAnswer, { size: 3 })
    const xray = await client.library.xray({ textId: 'harbour' })
    expect(xray.segments.map(({ id }) => id)).toEqual(asked.toSorted())
    expect(xray).toMatchObject({ whole: false, hidden: 8 })
    expect(xray.makeup.reduce((sum, { words }) => sum + words, 0)).toBe(77)
    expect(xray.ledger[0]).toEqual({
      source: { id: 'council', name: 'Lindow Council', kind: 'named-organisation' },
      words: 18,
      verbs: ['said'],
    })
  })

  it('shows all once revealed, also what claims nothing, and from then on', async () => {
    const { client } = await startCore()
    await practise(client, rightAnswer, { size: 1 })
    const revealed = await client.library.reveal({ textId: 'harbour' })
    expect(revealed).toMatchObject({ whole: true, hidden: 0 })
    expect(revealed.segments).toHaveLength(14)
    expect(await client.library.reveal({ textId: 'harbour' })).toEqual(revealed)
    expect(await client.library.xray({ textId: 'harbour' })).toEqual(revealed)
  })

  it('tells how readers split over words that the rules leave open, and nothing of it before', async () => {
    const { client } = await startCore()
    await practise(client, rightAnswer, { size: 1 })
    expect((await client.library.xray({ textId: 'harbour' })).segments.every(({ readings }) => !readings)).toBe(true)
    const revealed = await client.library.reveal({ textId: 'harbour' })
    const told = revealed.segments.flatMap(({ ink, readings }) => (readings ? [{ ink, ...readings }] : []))
    expect(told).toMatchObject([{ ink: 'unsure', split: [{ label: 'opinion', owner: 'article', count: 4 }, {}, {}] }])
  })

  it('is open at once for an example, whose answers then never count as first', async () => {
    const { client } = await startCore({ 'example.study': EXAMPLE_FILE })
    expect(await client.library.xray({ textId: 'harbour-example' })).toMatchObject({ whole: true, hidden: 0 })
    const state = await client.practice.start({ textId: 'harbour-example' })
    expect(state).toMatchObject({ phase: 'question', item: { seenBefore: true } })
  })
})

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../../src-main/domain/exercise/exercises'
import { statement, type Statement } from '../../../src-main/domain/record/xapi/statement'
import { readFolder } from '../../../src-main/store'
import { startCore } from '../core-under-test'
import { mistakesFirst, practise, rightAnswer } from '../learner'
import { answeredEverything, CANARY } from './answered-everything'
import { useWinnow } from './winnow-command'

const winnow = useWinnow()
const EXTENSION = 'https://winnow.invalid/xapi/extensions/'
const isAnswered = ({ verb }: Statement) => verb.id === 'http://adlnet.gov/expapi/verbs/answered'

const read = (stdout: string) => JSON.parse(stdout) as Statement[]

describe('winnow export --format xapi', () => {
  it('states every answer of every exercise, under a pseudonym, also while Winnow runs', async () => {
    const { folder, learnerId } = await answeredEverything()
    const { code, stdout, stderr } = await winnow(['export', '--data', folder, '--format', 'xapi'])
    expect([code, stderr]).toEqual([0, ''])
    const statements = read(stdout)
    for (const one of statements) expect(v.safeParse(statement, one).issues).toBeUndefined()

    const answers = await readFolder(folder, reader => [...reader.history.all()].map(({ answer }) => answer))
    expect(new Set(answers.map(({ exercise }) => exercise))).toEqual(new Set(EXERCISES))
    expect(statements.filter(isAnswered).map(({ id }) => id)).toEqual(answers.map(({ eventId }) => eventId))
    expect(statements.filter(one => !isAnswered(one))).toHaveLength(EXERCISES.length)
    expect(new Set(statements.map(({ actor }) => actor.account.name)).size).toBe(1)

    expect(stdout).not.toContain(CANARY)
    expect(stdout).not.toContain(`"${learnerId}"`)
    // A statement a line, between brackets.
    expect(stdout.split('\n')).toHaveLength(statements.length + 3)
    expect(await winnow(['export', '--data', folder, '--format', 'xapi'])).toEqual({ code, stdout, stderr })
  })

  it('has ids and own words when asked for them', async () => {
    const { folder, learnerId } = await answeredEverything()
    const { code, stdout } = await winnow(['export', '--data', folder, '--format', 'xapi', '--identified'])
    expect(code).toBe(0)
    const statements = read(stdout)
    for (const one of statements) expect(v.safeParse(statement, one).issues).toBeUndefined()
    expect(statements[0]?.actor.account.name).toBe(learnerId)
    expect(statements.filter(({ result }) => result.response === `${CANARY} says so.`)).toHaveLength(1)
  })

  it('tells a ruling as another statement, which refers to the first', async () => {
    const { client, folder } = await startCore()
    const { sessionId } = await practise(client, mistakesFirst({}), { size: 2 })
    const exported = async () => read((await winnow(['export', '--data', folder, '--format', 'xapi'])).stdout)
    const [first, ...others] = await exported()
    const [wrong] = (await client.practice.summary({ sessionId })).answers
    if (wrong?.answer.exercise !== 'sort') throw new Error('Not a Sort answer.')
    const { label, owner } = wrong.answer
    const wish = { claim: { label, owner }, rule: 'step-evidence', reason: 'A tape could settle it.' }
    const { id } = await client.appeals.make({ eventId: wrong.eventId, ...wish })
    const key = { label, owner, voice: [] }
    await client.appeals.rule({ appealId: id, reason: 'So it is.', ruling: { upheld: true, key } })

    const [again, ...rest] = await exported()
    expect(rest).toEqual(others)
    expect([first?.id, first?.result.success]).toEqual([wrong.eventId, false])
    expect(again?.id).not.toBe(first?.id)
    expect(again).toMatchObject({
      result: { success: true, score: { scaled: 1 }, extensions: { [`${EXTENSION}rescored`]: true } },
      context: { statement: { id: wrong.eventId } },
    })
  })

  it('is an empty list where nobody answered', async () => {
    const { folder } = await startCore()
    expect(await winnow(['export', '--data', folder, '--format', 'xapi'])).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: '[]\n',
    })
  })

  it('stops without a word when its reader does', async () => {
    const { client, folder } = await startCore()
    await practise(client, rightAnswer, { size: 6 })
    const { stderr } = await winnow(['export', '--data', folder, '--format', 'xapi'], { stopReadingAfter: 1 })
    expect(stderr).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { contract } from '../../src-main/contract'
import { ACCESS, accessOf } from '../../src-main/handlers/access'
import { refusal, startCore, type CoreUnderTest } from './core-under-test'
import { mistakesFirst, practise, rightAnswer } from './learner'
import { handedOver, savedRecord } from './record-files'

const PASSWORD = 'chalk and cheese'

interface Schema {
  readonly entries?: Readonly<Record<string, unknown>>
  readonly wrapped?: Schema
}

const procedures = Object.entries(contract).flatMap(([feature, verbs]) =>
  Object.entries(verbs).map(([verb, procedure]) => ({
    name: `${feature}.${verb}`,
    path: [feature, verb] as const,
    procedure,
  })),
)

const fieldsOf = (procedure: (typeof procedures)[number]['procedure']): string[] => {
  const schema = procedure['~orpc'].inputSchema as Schema | undefined
  return Object.keys(schema?.entries ?? schema?.wrapped?.entries ?? {})
}

async function codeOf({ client }: CoreUnderTest, [feature, verb]: readonly string[], input: unknown): Promise<string> {
  const ask = (client as never)[feature as never][verb as never] as (input: unknown) => Promise<unknown>
  try {
    const answer = await ask(input)
    // One that goes on telling is told to stop.
    if (typeof answer === 'object' && answer && 'return' in answer) await (answer.return as () => Promise<unknown>)()
    return 'answered'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

async function lockedCore(): Promise<CoreUnderTest> {
  const under = await startCore()
  await under.client.teacher.setPassword({ password: PASSWORD })
  await under.client.teacher.lock()
  return under
}

describe('a procedure', () => {
  it.each(procedures)('$name is said to be open or the teacher’s, by name', ({ path: [feature, verb] }) => {
    const access = (ACCESS as Readonly<Record<string, 'teacher' | Readonly<Record<string, unknown>> | undefined>>)[
      feature
    ]
    expect(access === 'teacher' || access?.[verb] !== undefined).toBe(true)
  })

  it('that nobody said anything about is the teacher’s', () => {
    for (const path of [['nothing', 'at'], ['library', 'toString'], ['toString', 'call'], ['library'], []]) {
      expect(accessOf(path)).toBe('teacher')
    }
  })

  it('that takes a learner or a class is not open to everybody', () => {
    const open = procedures.filter(({ path }) => accessOf(path) === 'open')
    const forOthers = open.filter(({ procedure }) =>
      fieldsOf(procedure).some(field => ['learnerId', 'classId', 'seatId'].includes(field)),
    )
    expect(forOthers.map(({ path }) => path.join('.'))).toEqual([])
  })
})

describe('with a password set and locked', () => {
  it('what is the teacher’s is refused, whatever is sent, and nothing else is', async () => {
    const under = await lockedCore()
    const wrong: string[] = []
    for (const { path } of procedures) {
      const access = accessOf(path)
      const isTeachers = access === 'teacher'
      for (const input of [undefined, {}, { id: 'nobody', learnerId: 'nobody' }]) {
        const ofAnother = typeof access === 'object' && input !== undefined && access.own in input
        const code = await codeOf(under, path, input)
        if ((code === 'TEACHER_LOCKED') !== (isTeachers || ofAnother)) wrong.push(`${path.join('.')}: ${code}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('a learner goes on with everything of their own', async () => {
    const { client } = await lockedCore()
    await practise(client, rightAnswer, { size: 2 })
    const [own] = await client.profiles.list()
    const learnerId = own?.id ?? ''
    expect(await client.progress.overview({ learnerId })).toMatchObject({ answers: 2 })
    const { rows } = await client.progress.history({ learnerId })
    expect(await client.progress.answer({ learnerId, eventId: rows[0]?.eventId ?? '' })).toMatchObject({})
    expect(await client.profiles.remove({ id: learnerId })).toHaveLength(1)
  })

  it('another’s progress is the teacher’s, and so is deleting another profile', async () => {
    const { client } = await lockedCore()
    const ada = (await client.profiles.add({ name: 'Ada' })).find(({ name }) => name === 'Ada')
    const learnerId = ada?.id ?? ''
    const calls = () => [client.progress.overview({ learnerId }), client.progress.history({ learnerId })]
    for (const call of [...calls(), client.profiles.remove({ id: learnerId })])
      expect(await refusal(call)).toMatchObject({
        code: 'TEACHER_LOCKED',
        message: 'This is locked with the teacher’s password.',
      })
    await client.teacher.unlock({ password: PASSWORD })
    await Promise.all(calls())
    expect(await client.profiles.remove({ id: learnerId })).toHaveLength(1)
  })
})

/** Two answers, the first of them wrong, and an appeal against its key. */
async function appealing(under: CoreUnderTest) {
  const { client } = under
  await practise(client, mistakesFirst({}), { size: 2 })
  const eventId = (await client.progress.history({})).rows.find(row => row.correct === false)?.eventId ?? ''
  const claim = { label: 'attribution', owner: null } as const
  const appeal = await client.appeals.make({ eventId, claim, rule: 'step-evidence', reason: 'It says who spoke.' })
  return { client, eventId, appealId: appeal.id }
}

describe('what is partly the teacher’s', () => {
  it('is the list of appeals: one’s own while it is locked, all for the teacher', async () => {
    const { client, eventId } = await appealing(await startCore())
    const bea = (await client.profiles.add({ name: 'Bea' })).find(({ name }) => name === 'Bea')
    await client.profiles.switch({ id: bea?.id ?? '' })
    await client.teacher.setPassword({ password: PASSWORD })
    await client.teacher.lock()
    expect(await client.appeals.list()).toEqual([])
    expect(await refusal(client.appeals.caseOf({ eventId }))).toMatchObject({ code: 'TEACHER_LOCKED' })
    await client.teacher.unlock({ password: PASSWORD })
    expect(await client.appeals.list()).toHaveLength(1)
    expect(await client.appeals.caseOf({ eventId })).toMatchObject({ textId: 'harbour' })
  })

  it('is a record that changes keys: the teacher’s to bring in, where any other is open', async () => {
    const under = await startCore()
    under.idsBegin = 'home'
    const { client, appealId } = await appealing(under)
    const before = (await savedRecord(client)).file
    await client.appeals.rule({ appealId, reason: 'So it is.', ruling: { upheld: true, key: null } })
    const school = (await lockedCore()).client
    const plain = await handedOver(school, before)
    expect(await school.record.bringIn(plain)).toMatchObject({ newAnswers: 2 })
    const { fileId } = await handedOver(school, (await savedRecord(client)).file)
    expect(await school.record.look({ fileId })).toMatchObject({ newRulings: 1 })
    expect(await refusal(school.record.bringIn({ fileId }))).toMatchObject({ code: 'TEACHER_LOCKED' })
    await school.teacher.unlock({ password: PASSWORD })
    expect(await school.record.bringIn({ fileId })).toMatchObject({ newEvents: 1 })
  })
})

describe('without a password', () => {
  it('nothing is locked', async () => {
    const under = await startCore()
    for (const { path } of procedures) expect(await codeOf(under, path, {})).not.toBe('TEACHER_LOCKED')
  })
})

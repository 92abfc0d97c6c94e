import { describe, expect, it } from 'vitest'
import { startCore } from './core-under-test'
import { answerOne, askedIn, practise, rightAnswer } from './learner'

const DAY_MS = 86_400_000

describe('a clock that goes back between answers', () => {
  it('leaves the history in the order of the answers, over pages too', async () => {
    const under = await startCore()
    const given: string[] = []
    let state = await under.client.practice.start({ textId: 'harbour' })
    while (state.phase === 'question') {
      given.unshift(state.item.segment.words)
      state = await answerOne(under.client, state, rightAnswer(state.item.segment.id))
      under.now -= DAY_MS
    }
    const { rows, total } = await under.client.progress.history({})
    expect(rows.map(({ words }) => words)).toEqual(given)
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(total).toBe(given.length)
    expect(await under.client.data.verify()).toEqual({ ok: true, answers: given.length, problems: [] })
  })

  it('goes on with the session that is open, and then draws what is unseen', async () => {
    const under = await startCore()
    const first = await under.client.practice.start({ textId: 'harbour', size: 3 })
    const second = await answerOne(under.client, first, rightAnswer(askedIn(first).segment.id))
    under.now -= 400 * DAY_MS
    await under.reopen()
    expect(await under.client.practice.start({ textId: 'harbour' })).toEqual(second)
    const { asked: rest } = await practise(under.client)
    const { asked, again } = await practise(under.client)
    const all = [askedIn(first).segment.id, ...rest, ...asked.filter(id => !again.includes(id))]
    expect(new Set(all).size).toBe(all.length)
    expect(await under.client.progress.overview()).toMatchObject({ sessionsDone: 2, firstAnswers: all.length })
  })

  it('leaves a backup that holds all that was answered before it', async () => {
    const under = await startCore()
    await practise(under.client, rightAnswer, { size: 2 })
    await under.client.data.backUp()
    under.now -= 400 * DAY_MS
    await practise(under.client, rightAnswer, { size: 3 })
    const { backups } = await under.client.data.backUp()
    expect(backups.map(({ answers }) => answers)).toEqual([2, 5])
    await practise(under.client, rightAnswer, { size: 1 })
    const restored = await under.client.data.restore({ backupId: backups[1]?.id ?? '' })
    expect(restored).toMatchObject({ answers: 5, kept: [expect.anything()] })
    expect(await under.client.data.verify()).toEqual({ ok: true, answers: 5, problems: [] })
  })
})

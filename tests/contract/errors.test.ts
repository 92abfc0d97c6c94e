import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src-main/store'
import { createRouter, type Core } from '../../src-main/handlers'
import { createRouterClient } from '@orpc/server'
import { refusal, startCore } from './core-under-test'

/** The router over a store whose reads fail; everything else is as it was. */
function clientWith(core: Core, failure: unknown) {
  const store = {
    ...core.store,
    read: () => {
      throw failure
    },
  }
  return createRouterClient(createRouter({ ...core, store }))
}

describe('an error that crosses', () => {
  it('is, when nobody expected it, a reference to the log without stack, path or SQL', async () => {
    const under = await startCore()
    const bug = new Error('no such column: SELECT secret FROM /home/ada/winnow.db')
    const answer = await refusal(clientWith(under.core, bug).library.list())
    const { reference } = answer.data as { reference: string }
    expect(answer).toEqual({
      code: 'INTERNAL',
      message: 'Something went wrong in Winnow. What was acknowledged is safe.',
      data: { reference },
    })
    expect(under.logged).toEqual([{ message: `Internal error ${reference}.`, cause: bug }])
  })

  it.each([
    ['full', 'STORAGE_FULL'],
    ['read-only', 'STORAGE_READ_ONLY'],
    ['corrupt', 'INTERNAL'],
  ] as const)('of the store (%s) is %s, without its path', async (code, expected) => {
    const under = await startCore()
    const failure = new StoreError(code, 'Something about /home/ada/winnow.db.')
    const answer = await refusal(clientWith(under.core, failure).library.list())
    expect(answer.code).toBe(expected)
    expect(JSON.stringify(answer)).not.toContain('/home/ada')
    expect(JSON.stringify(under.logged.map(({ message, cause }) => `${message} ${String(cause)}`))).toContain(
      '/home/ada',
    )
  })

  it('is INTERNAL when an answer does not fit the contract', async () => {
    const under = await startCore()
    const store = { ...under.core.store, sqliteVersion: () => 3 as unknown as string }
    const client = createRouterClient(createRouter({ ...under.core, store }))
    expect(await refusal(client.app.info())).toMatchObject({ code: 'INTERNAL' })
  })

  it('names the fields that do not fit, and nothing that was in them', async () => {
    const { client } = await startCore()
    const answer = await refusal(client.practice.start({ textId: '../../etc/passwd', size: 1000 }))
    expect(answer.code).toBe('BAD_REQUEST')
    expect((answer.data as { issues: { field: string }[] }).issues.map(({ field }) => field)).toEqual([
      'textId',
      'size',
    ])
    expect(JSON.stringify(answer)).not.toContain('passwd')
  })
})

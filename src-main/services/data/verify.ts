import type { Core } from '../core'

export async function verifyData({ store }: Core) {
  const { ok, answers, problems } = await store.verify()
  return { ok, answers, problems: [...problems] }
}

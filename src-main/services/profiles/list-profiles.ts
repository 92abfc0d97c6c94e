import type { Core } from '../core'

export function listProfiles(core: Core) {
  return core.store.read(reader => {
    const current = reader.learners.current()?.id
    return reader.learners.list().map(({ id, name, createdAt }) => ({
      ...{ id, name, createdAt },
      answers: reader.answers.count(id),
      current: id === current,
    }))
  })
}

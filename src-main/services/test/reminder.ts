import type { Reader } from '../../store'
import type { Core } from '../core'
import { formsOf } from './forms'
import { seriesIn } from './series-of'

/** What Today says of the test: that one goes on, or that one of the later two is due. The first two are never pressed. */
export function testReminder(core: Core, reader: Reader, learnerId: string) {
  if (reader.sittings.ofLearner(learnerId).length === 0) return null
  const { open, standings } = seriesIn(core, reader, learnerId)
  if (open) {
    const { occasion, answered, asked } = open
    return { state: 'open' as const, occasion, position: Math.min(answered + 1, asked), total: asked, from: null }
  }
  const due = standings.find(({ state, from }) => state === 'now' && from !== null)
  const total = formsOf(core)?.forms.A.length ?? 0
  if (!due || total === 0) return null
  return { state: 'due' as const, occasion: due.occasion, position: 1, total, from: due.from }
}

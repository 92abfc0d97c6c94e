import { appealCase, listAppeals, makeAppeal, ruleAppeal, withdrawAppeal, type Core } from '../services'
import type { Implementer } from './implementer'

export function appealHandlers({ appeals }: Implementer, core: Core) {
  return {
    list: appeals.list.handler(() => listAppeals(core)),
    caseOf: appeals.caseOf.handler(({ input }) => appealCase(core, input.eventId)),
    make: appeals.make.handler(({ input }) => makeAppeal(core, input)),
    withdraw: appeals.withdraw.handler(({ input }) => withdrawAppeal(core, input.appealId)),
    rule: appeals.rule.handler(({ input }) => ruleAppeal(core, input)),
  }
}

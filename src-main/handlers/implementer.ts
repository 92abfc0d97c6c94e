import { implement } from '@orpc/server'
import { contract } from '../contract'
import type { Core } from '../services'
import { declaredError } from './declared-errors'

/** The contract, to be filled in; whatever a procedure throws leaves it as one of its declared errors. */
export function implementContract(core: Core) {
  return implement(contract).use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      throw declaredError(core, error)
    }
  })
}
export type Implementer = ReturnType<typeof implementContract>

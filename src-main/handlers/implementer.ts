import { implement } from '@orpc/server'
import { contract } from '../contract'
import type { Core } from '../services'
import { declaredError } from './declared-errors'
import { mustBeLetIn } from './teacher-only'

/** The contract, to be filled in: asked only by whom it may be, and whatever it throws leaves it as a declared error. */
export function implementContract(core: Core) {
  return implement(contract).use(async ({ next, path }, input) => {
    try {
      mustBeLetIn(core, path, input)
      return await next()
    } catch (error) {
      throw declaredError(core, error)
    }
  })
}
export type Implementer = ReturnType<typeof implementContract>

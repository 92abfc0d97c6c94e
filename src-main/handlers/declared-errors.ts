import { ORPCError, ValidationError } from '@orpc/server'
import { errors, type ErrorCode } from '../contract/errors'
import { RecordFault } from '../domain/record/record-fault'
import { Refusal, StoreError, type Core, type StoreErrorCode } from '../services'

/**
 * Turns whatever a use case throws into an error of the contract. What is not expected is a bug: it goes to the log
 * whole, and to the page as a reference.
 */
export function declaredError(core: Core, error: unknown): ORPCError<string, unknown> {
  if (error instanceof Refusal) return new ORPCError(error.code, { message: error.message, data: error.data })
  if (error instanceof RecordFault) {
    return new ORPCError('RECORD_REFUSED', { message: error.message, data: { reason: error.code } })
  }
  if (error instanceof StoreError) {
    const known = storeErrors[error.code]
    if (known) {
      // The store's own sentence names files; it is for the log.
      core.log(error.message, error.cause)
      return known()
    }
  }
  return isBadRequest(error) ? badRequest(error) : internal(core, error)
}

const withMessage = (code: ErrorCode, data?: unknown) => new ORPCError(code, { message: errors[code].message, data })

const storeErrors: Partial<Record<StoreErrorCode, () => ORPCError<string, unknown>>> = {
  full: () => withMessage('STORAGE_FULL'),
  'read-only': () => withMessage('STORAGE_READ_ONLY'),
  'backup-unusable': () =>
    withMessage('BACKUP_UNUSABLE', { reason: 'It cannot be read whole, or its record does not fit.' }),
  'backup-missing': () => withMessage('NOT_FOUND', { what: 'backup' }),
}

function isBadRequest(error: unknown): error is ORPCError<string, unknown> {
  return error instanceof ORPCError && error.code === 'BAD_REQUEST'
}

/** Which fields of what was sent do not fit, and why; the validator's own issues would carry all of it back. */
function badRequest({ cause }: ORPCError<string, unknown>): ORPCError<string, unknown> {
  const issues = cause instanceof ValidationError ? cause.issues : []
  const data = issues.map(({ path = [], message }) => ({
    field: path.map(step => String(typeof step === 'object' ? step.key : step)).join('.'),
    message,
  }))
  return new ORPCError('BAD_REQUEST', { message: 'What was sent does not fit what is asked.', data: { issues: data } })
}

function internal(core: Core, error: unknown): ORPCError<string, unknown> {
  const reference = core.randomId().slice(0, 8)
  core.log(`Internal error ${reference}.`, error)
  return withMessage('INTERNAL', { reference })
}

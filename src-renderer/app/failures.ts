import { ORPCError } from '@orpc/client'
import { errors, type ErrorCode } from '@contract/errors'
import { ConnectionLostError } from './connection'

export interface Failure {
  code: ErrorCode | 'CONNECTION_LOST' | 'BAD_REQUEST' | 'UNKNOWN'
  /** A full sentence for a person: what happened and what to do. */
  message: string
  /** Asking again may help. */
  retry: boolean
  reference?: string
}

const isCode = (code: string): code is ErrorCode => code in errors
const RETRY: ReadonlySet<string> = new Set<ErrorCode>(['STORAGE_FULL', 'STORAGE_READ_ONLY', 'INTERNAL'])

/** What to tell a person about an error of a call; never a stack or a code. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConnectionLostError) return { code: 'CONNECTION_LOST', message: error.message, retry: true }
  if (error instanceof ORPCError) {
    if (isCode(error.code)) {
      const reference =
        error.code === 'INTERNAL' ? (error.data as { reference?: string } | undefined)?.reference : undefined
      const message = error.message + (reference ? ` In the log it has the reference ${reference}.` : '')
      return { code: error.code, message, retry: RETRY.has(error.code), ...(reference ? { reference } : {}) }
    }
    if (error.code === 'BAD_REQUEST') {
      return { code: 'BAD_REQUEST', message: 'Winnow could not read this request. Nothing was stored.', retry: false }
    }
  }
  return { code: 'UNKNOWN', message: 'Something went wrong in this window. What was stored is safe.', retry: true }
}

/** The message alone, where nothing else is needed. */
export const messageOf = (error: unknown) => failureOf(error).message

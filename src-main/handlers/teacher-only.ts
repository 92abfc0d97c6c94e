import { currentLearnerId, teacherLocked, type Core } from '../services'
import { accessOf, type Access } from './access'

/**
 * Refuses what is the teacher's while it is locked. Asked before the input is looked at, so that a refusal says nothing
 * about it; what goes through keeps the door open.
 */
export function mustBeLetIn(core: Core, path: readonly string[], input: unknown): void {
  if (isOpen(core, accessOf(path), input) || core.teacher.pass()) return
  throw teacherLocked()
}

function isOpen(core: Core, access: Access, input: unknown): boolean {
  if (typeof access === 'string') return access === 'open'
  if (typeof input !== 'object' || input === null) return true
  const id: unknown = (input as Readonly<Record<string, unknown>>)[access.own]
  return id === undefined || id === null || id === currentLearnerId(core)
}

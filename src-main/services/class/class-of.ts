import type { ClassRow, Reader, Seat } from '../../store'
import { notFound } from '../refusal'

export function classOf(reader: Reader, classId: string): ClassRow {
  const found = reader.classes.find(classId)
  if (!found) throw notFound('class')
  return found
}

export function seatOf(reader: Reader, seatId: string): Seat {
  const found = reader.classes.seat(seatId)
  if (!found) throw notFound('seat')
  return found
}

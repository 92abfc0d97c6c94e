import type { Reader } from '../../store'
import { notFound } from '../refusal'

/** Who was handed in is no profile: neither switched to, nor renamed, nor deleted as one. */
export function mustBeProfile(reader: Reader, id: string): void {
  if (!reader.learners.find(id) || reader.learners.isHandedIn(id)) throw notFound('profile')
}

import { createHash } from 'node:crypto'
import type { Reader } from '../../store'
import { freeName } from './free-name'
import { FIRST_WORDS, SECOND_WORDS } from './pseudonym-words'

const TRIES = 50

/** An invented name that nobody here has: a real one is needed for nothing. */
export function inventPseudonym(reader: Reader, randomId: () => string): string {
  const names = Array.from({ length: TRIES }, () => nameOf(randomId()))
  return names.find(name => !reader.learners.named(name)) ?? freeName(reader, names[0] ?? nameOf(''))
}

/** By chance where the id is, and the same for the same id. */
function nameOf(id: string): string {
  const hash = createHash('sha256').update(id).digest()
  const first = FIRST_WORDS[hash.readUInt32BE(0) % FIRST_WORDS.length]
  const second = SECOND_WORDS[hash.readUInt32BE(4) % SECOND_WORDS.length]
  return `${first} ${second}`
}

import type { Random } from '../exercise/random'

/** Letters and figures that nobody mistakes for one another on a wall or aloud; without vowels they spell no word. */
export const CODE_ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ'
export const CODE_LENGTH = 6

/** A session's code, six characters: one of 28⁶, some 480 million. `random` must not be guessable. */
export function makeCode(random: Random): string {
  const pick = () => CODE_ALPHABET.charAt(Math.floor(random() * CODE_ALPHABET.length))
  return Array.from({ length: CODE_LENGTH }, pick).join('')
}

/** A code as somebody typed it, in small letters, with blanks or hyphens; `null` where it can be none. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .replaceAll(/[\s\-‐-―]/gu, '')
    .toUpperCase()
  const isCode = code.length === CODE_LENGTH && [...code].every(one => CODE_ALPHABET.includes(one))
  return isCode ? code : null
}

/** As it is shown and said: `K7 MQ 4D`. */
export const writeCode = (code: string): string => code.match(/.{1,2}/gu)?.join(' ') ?? ''

/** How likely somebody who tries without a break finds one open session's code, at so many tries an hour. */
export const guessingRisk = (triesAnHour: number, hours: number): number =>
  Math.min(1, (triesAnHour * hours) / CODE_ALPHABET.length ** CODE_LENGTH)

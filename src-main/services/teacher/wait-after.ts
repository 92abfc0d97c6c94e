const FREE_TRIES = 3
const FIRST_WAIT_MS = 5000
const LONGEST_WAIT_MS = 15 * 60_000

/** How long after so many wrong tries in a row the next one is taken: not at all at first, then doubling from 5 s to 15 min. */
export function waitAfterMs(wrongTries: number): number {
  if (wrongTries < FREE_TRIES) return 0
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrongTries - FREE_TRIES))
}

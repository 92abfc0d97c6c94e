/** Longer than anything that is looked for, and short enough for FTS5's tree of expressions. */
const MOST_CHARACTERS = 200
const MOST_WORDS = 16

/**
 * What somebody typed, in FTS5's own writing: all of the words, the last one perhaps only begun. Each is quoted, so
 * that no sign and no word of FTS5's own (`NEAR`, `OR`, `*`) is taken as such; one with signs inside, as `don’t`, is a
 * phrase. `null` where there is nothing to look for.
 */
export function textQuery(typed: string): string | null {
  const words = typed
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .split(/\s+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS)
    .map(word => `"${word.replaceAll('"', ' ')}"`)
  return words.length === 0 ? null : `${words.join(' ')}*`
}

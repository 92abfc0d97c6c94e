/** `winnow-record-Ada-2026-11-23.jsonl`: what every system takes as the name of a file, by the learner's own day. */
export function travellingFileName(what: 'record' | 'comments', name: string, at: number, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [`winnow-${what}`, ...words, `${day}.jsonl`].join('-')
}

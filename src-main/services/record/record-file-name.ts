/** `winnow-record-Ada-2026-11-23.jsonl`: what every system takes as the name of a file, by the learner's own day. */
export function recordFileName(name: string, at: number, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ['winnow-record', ...words, `${day}.jsonl`].join('-')
}

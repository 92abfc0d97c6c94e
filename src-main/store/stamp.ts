/** `20261122T171538123Z`: a moment as part of a file name, sorting as it happened. */
export function stamp(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:.]/g, '')
}

export function readStamp(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(text)
  if (!parts) return null
  const [, year, month, day, hour, minute, second, ms] = parts
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
  return Number.isNaN(at) ? null : at
}

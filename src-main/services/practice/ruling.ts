import type { Reader } from '../../store'

/** The upheld appeal that is in force for a segment, as a page shows it. */
export function rulingOn(reader: Reader, textId: string, segmentId: string) {
  const ruling = reader.appeals.rulingsOf(textId).find(one => one.segmentId === segmentId)
  if (!ruling) return null
  const { appealId, at, reason, before, key } = ruling
  return { appealId, at, reason, before, now: key && { label: key.label, owner: key.owner } }
}

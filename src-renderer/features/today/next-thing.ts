import type { TextSummary } from '@contract/library'

/** The one thing Today offers. */
export type NextThing =
  | { kind: 'continue'; text: TextSummary; position: number; total: number }
  | { kind: 'start'; text: TextSummary }
  | { kind: 'more'; text: TextSummary; left: number }
  | { kind: 'missed'; text: TextSummary; missed: number }
  | { kind: 'done' }
  | { kind: 'nothing' }

const byLevel = (a: TextSummary, b: TextSummary) => a.level - b.level

/**
 * What was begun comes before what is new, what is new before what was missed: a session that is open, a text that is
 * partly sorted, the easiest text not begun, the text with most missed.
 */
export function nextThing(texts: readonly TextSummary[]): NextThing {
  const open = texts.find(text => text.openSession !== null)
  if (open?.openSession) return { kind: 'continue', text: open, ...open.openSession }

  const asked = texts.filter(text => text.scored > 0)
  const begun = asked.filter(text => text.seen > 0 && text.seen < text.scored).sort(byLevel)[0]
  if (begun) return { kind: 'more', text: begun, left: begun.scored - begun.seen }

  const fresh = asked.filter(text => text.seen === 0).sort(byLevel)[0]
  if (fresh) return { kind: 'start', text: fresh }

  const missed = asked.filter(text => text.missed > 0).sort((a, b) => b.missed - a.missed)[0]
  if (missed) return { kind: 'missed', text: missed, missed: missed.missed }

  return { kind: asked.length > 0 ? 'done' : 'nothing' }
}

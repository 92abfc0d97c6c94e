import type { DraftAnswer } from './draft-answer'

/**
 * One answer in the making, kept for as long as the window lives: a reload, or a core that went away under it, must
 * find the same choices and above all the same id, so that an answer sent twice is stored once.
 */
export interface KeptAnswer {
  readonly answerId: string
  readonly draft: DraftAnswer
  /** Milliseconds UTC at which the segment first appeared. */
  readonly shownAt: number
}

const keyOf = (sessionId: string, segmentId: string) => `winnow:answer:${sessionId}:${segmentId}`

export function keptAnswer(sessionId: string, segmentId: string): KeptAnswer | null {
  try {
    const kept = sessionStorage.getItem(keyOf(sessionId, segmentId))
    return kept ? (JSON.parse(kept) as KeptAnswer) : null
  } catch {
    // Unreadable or forbidden: the segment is simply asked afresh.
    return null
  }
}

export function keepAnswer(sessionId: string, segmentId: string, answer: KeptAnswer) {
  try {
    sessionStorage.setItem(keyOf(sessionId, segmentId), JSON.stringify(answer))
  } catch {
    // Full or forbidden: it is kept in memory only, until the window is loaded again.
  }
}

export function forgetAnswer(sessionId: string, segmentId: string) {
  try {
    sessionStorage.removeItem(keyOf(sessionId, segmentId))
  } catch {
    // What is not there need not be removed.
  }
}

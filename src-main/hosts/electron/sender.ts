export const ORIGIN = 'winnow://app'

/** What is looked at of Electron's `WebFrameMain`; any of it may throw once the frame is gone. */
export interface Frame {
  readonly parent: unknown
  readonly origin: string
  readonly processId: number
  readonly routingId: number
}

/**
 * Whether a message comes from our own page: the top frame of our window (`ours`), on our origin. `null` is a frame that has
 * gone or navigated since, so nobody knows any more what it was.
 */
export function isOurPage(sender: Frame | null, ours: Frame | null): boolean {
  if (!sender || !ours) return false
  try {
    const isSameFrame = sender.processId === ours.processId && sender.routingId === ours.routingId
    return isSameFrame && sender.parent === null && sender.origin === ORIGIN
  } catch {
    return false
  }
}

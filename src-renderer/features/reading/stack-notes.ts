/** A note of a height that would like to stand at a line's top, in pixels. */
export interface WantedNote {
  readonly top: number
  readonly height: number
}

/**
 * Tops at which notes do not touch: each stands where it wants or as little below as the one before leaves room.
 * Wanted tops must not decrease.
 */
export function stackNotes(notes: readonly WantedNote[], gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY
  return notes.map(({ top, height }) => {
    const placed = Math.max(top, free)
    free = placed + height + gap
    return placed
  })
}

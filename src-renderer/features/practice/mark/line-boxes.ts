/** Where words stand on one line, in pixels from the corner of the sentence. */
export interface LineBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Rectangles of a range as one box a line, in order: whatever lies on one line belongs together. */
export function lineBoxes(
  rects: Iterable<LineBox>,
  origin: { readonly left: number; readonly top: number },
): LineBox[] {
  const boxes: LineBox[] = []
  for (const { left, right, top, bottom } of rects) {
    if (right <= left) continue
    const box = {
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    }
    const last = boxes.at(-1)
    if (last && box.top < (last.top + last.bottom) / 2 && box.bottom > (last.top + last.bottom) / 2) {
      boxes[boxes.length - 1] = {
        left: Math.min(last.left, box.left),
        right: Math.max(last.right, box.right),
        top: Math.min(last.top, box.top),
        bottom: Math.max(last.bottom, box.bottom),
      }
    } else boxes.push(box)
  }
  return boxes
}

/** Whether a point lies on a box, give or take a margin. */
export const isOn = ({ left, right, top, bottom }: LineBox, x: number, y: number, margin = 0) =>
  x >= left - margin && x <= right + margin && y >= top && y <= bottom

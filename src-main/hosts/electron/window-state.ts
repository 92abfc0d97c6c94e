import type { Rectangle } from 'electron'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'

const whole = v.pipe(v.number(), v.safeInteger())
const size = v.pipe(whole, v.minValue(200), v.maxValue(20_000))
const windowState = v.object({
  bounds: v.object({ x: whole, y: whole, width: size, height: size }),
  maximised: v.boolean(),
})
export type WindowState = v.InferOutput<typeof windowState>

/** `null` when there is none yet or it makes no sense: a window then opens as it did the first time. */
export function readWindowState(file: string): WindowState | null {
  try {
    return v.parse(windowState, JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Losing where the window stood is not worth a message. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  } catch {
    return
  }
}

const VISIBLE = 100

/** Whether enough of a window can be seen and caught with the mouse; a screen may have been unplugged since. */
export function isOnScreen(bounds: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some(screen => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
    const height = Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y)
    // The title bar is on top: above the screen, or below it, it cannot be caught.
    const isTitleVisible = bounds.y >= screen.y && bounds.y < screen.y + screen.height
    return width >= VISIBLE && height >= VISIBLE && isTitleVisible
  })
}

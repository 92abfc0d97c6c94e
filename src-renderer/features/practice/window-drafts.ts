import type { Item } from '@contract/practice'
import { questionName } from './asked-state'

/**
 * Answers in the making, for as long as the window lives: a reload, or a core that went away under it, finds the same
 * choices and above all the same id. What the core keeps on disk is behind this by the time that one call takes.
 */
const keyOf = (item: Item) => `winnow:answer:${questionName(item)}`

export function draftInWindow(item: Item): string | null {
  try {
    return sessionStorage.getItem(keyOf(item))
  } catch {
    // Unreadable or forbidden: what the core has must do.
    return null
  }
}

export function keepInWindow(item: Item, json: string) {
  try {
    sessionStorage.setItem(keyOf(item), json)
  } catch {
    // Full or forbidden: it is kept in memory and by the core.
  }
}

export function forgetInWindow(item: Item) {
  try {
    sessionStorage.removeItem(keyOf(item))
  } catch {
    // What is not there need not be removed.
  }
}

import { computed, onScopeDispose, ref, shallowReactive, toValue, type MaybeRefOrGetter } from 'vue'

export interface Shortcut {
  /** `KeyboardEvent.key`, letters in lower case; several where several do the same. */
  keys: string | readonly string[]
  /** What it does, as the list of shortcuts says it. */
  label: string
  run: (event: KeyboardEvent) => void
}

type Source = MaybeRefOrGetter<readonly Shortcut[]>
const sources = shallowReactive(new Set<Source>())

/** Off where the profile wants no shortcuts of a single character; Enter, Escape and arrows stay. */
export const characterKeysWork = ref(true)
const isCharacter = (key: string) => key.length === 1 && key !== ' '

/** All shortcuts that work now, the newest page part first. */
export const activeShortcuts = computed(() => [...sources].reverse().flatMap(source => [...toValue(source)]))

/** Lets keys work while the component that asks is on the page. Give a getter where the list changes. */
export function useShortcuts(source: Source) {
  sources.add(source)
  onScopeDispose(() => sources.delete(source))
}

const keysOf = ({ keys }: Shortcut) => (typeof keys === 'string' ? [keys] : keys)

function isTyping(target: Element) {
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit', 'range'].includes(target.type)
  return target.matches('textarea, select, [contenteditable]:not([contenteditable="false"])')
}

/** Enter and Space belong to a focused button or link, and arrows to a radio group. */
function belongsTo(target: Element, key: string) {
  if (key === 'Enter' || key === ' ') return target.closest('a[href], button, summary, [role="button"]') !== null
  return key.startsWith('Arrow') && target.matches('input[type="radio"], [role^="menu"], [role="slider"]')
}

export function handleKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.repeat || event.isComposing) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target instanceof Element ? event.target : document.body
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (isCharacter(key) && !characterKeysWork.value) return
  if (isTyping(target) || belongsTo(target, key)) return
  // A dialog is a page of its own: nothing behind it may answer.
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
  const shortcut = activeShortcuts.value.find(each => keysOf(each).includes(key))
  if (!shortcut) return
  event.preventDefault()
  shortcut.run(event)
}

const NAMES: Record<string, string> = {
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** How a key is written on the screen. */
export const keyName = (key: string) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
export const keyNames = (shortcut: Shortcut) => keysOf(shortcut).map(keyName)

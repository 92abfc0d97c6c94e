import { computed, onScopeDispose, ref, shallowReactive, toValue, type MaybeRefOrGetter } from 'vue'

export interface Shortcut {
  /**
   * `KeyboardEvent.key`, letters in lower case, after `Control+` (also ⌘) or `Shift+` where these are held; several
   * where several do the same.
   */
  keys: string | readonly string[]
  /** How the list of shortcuts writes the keys, where naming each would say less. */
  names?: readonly string[]
  /** What it does, as the list of shortcuts says it. */
  label: string
  /** `key` is the one of `keys` that was pressed. */
  run: (event: KeyboardEvent, key: string) => void
  /** Where the focus must be; anywhere if not said. */
  within?: (target: Element) => boolean
  /** Again and again for as long as the key is held. */
  repeats?: boolean
}

type Source = MaybeRefOrGetter<readonly Shortcut[]>
const sources = shallowReactive(new Set<Source>())

/** Off where the profile wants no shortcuts of a single character; Enter, Escape and arrows stay. */
export const characterKeysWork = ref(true)
const isCharacter = (key: string) =>
  !key.startsWith('Control+') && key.replace('Shift+', '').length === 1 && key !== ' '

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

/** A sign that needs AltGr or Option on this keyboard is typed like any other. */
const isTypedSign = ({ key, altKey }: KeyboardEvent) => altKey && key.length === 1 && !/[\p{L}\p{N} ]/u.test(key)

/** What was pressed, as `keys` writes it: with Shift first, and without where no shortcut asks for it. */
function pressedKeys(event: KeyboardEvent): string[] {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (isTypedSign(event)) return [key]
  if (event.altKey) return []
  const shifted = event.shiftKey ? `Shift+${key}` : key
  if (event.ctrlKey || event.metaKey) return [`Control+${shifted}`]
  return shifted === key || key.length > 1 ? [shifted] : [shifted, key]
}

export function handleKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return
  const target = event.target instanceof Element ? event.target : document.body
  if (isTyping(target) || belongsTo(target, event.key)) return
  // A dialog is a page of its own: nothing behind it may answer.
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
  const answers = (shortcut: Shortcut, key: string) =>
    keysOf(shortcut).includes(key) &&
    (characterKeysWork.value || !isCharacter(key)) &&
    (!event.repeat || shortcut.repeats === true) &&
    (shortcut.within?.(target) ?? true)
  for (const key of pressedKeys(event)) {
    const shortcut = activeShortcuts.value.find(each => answers(each, key))
    if (!shortcut) continue
    event.preventDefault()
    shortcut.run(event, key)
    return
  }
}

const NAMES: Record<string, string> = {
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Control: 'Ctrl',
}

/** How a key is written on the screen. */
export const keyName = (key: string): string => {
  const held = /^(Control|Shift)\+(?=.)/.exec(key)
  if (held) return `${NAMES[held[1] ?? ''] ?? held[1]} ${keyName(key.slice(held[0].length))}`
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}
export const keyNames = (shortcut: Shortcut) => shortcut.names ?? keysOf(shortcut).map(keyName)

let wanted = false

/** Called by the router after a change of page; the next heading to appear takes the focus. */
export function wantHeadingFocus() {
  wanted = true
  // A page that is still loading has no heading: until it has, the focus must not stay on what has gone.
  requestAnimationFrame(() => {
    if (wanted) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  })
}

export function takeHeadingFocus(heading: HTMLElement) {
  if (!wanted) return
  wanted = false
  // Whoever has gone on to a control while the page loaded stays there.
  const at = document.activeElement
  if (at === null || at === document.body || at.tagName === 'MAIN' || !at.closest('main')) {
    heading.focus({ preventScroll: true })
  }
}

/** The nearest box around an element that scrolls by itself, else the page. */
function scrollerOf(element: Element): Element {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box)
    if ((overflowY === 'auto' || overflowY === 'scroll') && box.scrollHeight > box.clientHeight) return box
  }
  return document.scrollingElement ?? document.documentElement
}

const isStill = () =>
  document.documentElement.dataset.motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings a stretch to about a third of the way down its box, unless all of it is in sight there already. */
export function scrollToStretch(stretch: Element) {
  const box = scrollerOf(stretch)
  const isPage = box === document.scrollingElement
  const frame = isPage ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect()
  const { top, bottom } = stretch.getBoundingClientRect()
  const room = frame.bottom - frame.top
  const margin = room / 8
  if (top >= frame.top + margin && bottom <= frame.bottom - margin) return
  box.scrollBy({ top: top - frame.top - room / 3, behavior: isStill() ? 'auto' : 'smooth' })
}

/** Shows a new part of the page: all of it where there is room, else from its top on. */
export function showFromTop(part: HTMLElement) {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(part)
  const room = innerHeight - parseFloat(scrollMarginTop) - parseFloat(scrollMarginBottom)
  part.scrollIntoView({ block: part.offsetHeight > room ? 'start' : 'nearest' })
}

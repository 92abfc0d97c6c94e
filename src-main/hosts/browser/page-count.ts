/** Calls `end` some time after the last open page has closed; a page that is reloaded comes back before that. */
export class PageCount {
  #open = 0
  #timer: NodeJS.Timeout | undefined
  readonly #lingerMs: number
  readonly #end: () => void

  /** `Infinity`: never ends by itself. */
  constructor(lingerMs: number, end: () => void) {
    this.#lingerMs = lingerMs
    this.#end = end
  }

  get open(): number {
    return this.#open
  }

  opened(): void {
    this.#open += 1
    clearTimeout(this.#timer)
  }

  closed(): void {
    this.#open -= 1
    if (this.#open === 0 && this.#lingerMs !== Infinity) this.#timer = setTimeout(this.#end, this.#lingerMs)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}

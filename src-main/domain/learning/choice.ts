import { PLAIN_SHARE } from '../exercise/draw-session'
import { countKinds } from '../exercise/mixed-order'
import { shuffled, type Random } from '../exercise/random'
import { shownBy, type PoolTask } from './pool-task'

/** Of a session, at most: the other exercises than Sort. */
export const OTHER_SHARE = 1 / 3

/** What a session has taken so far, and what it may still take without breaking its shares. */
export class Choice {
  readonly taken: PoolTask[] = []
  private readonly waiting: PoolTask[]
  private readonly shown = new Set<string>()
  private readonly unseen: ReadonlyMap<string, number>
  private readonly size: number
  private readonly plainWanted: number

  constructor(pool: readonly PoolTask[], size: number, random: Random) {
    this.waiting = shuffled(pool, random)
    this.unseen = countKinds(pool.filter(({ met }) => !met))
    this.size = Math.min(size, new Set(pool.flatMap(shownBy)).size)
    this.plainWanted = Math.min(Math.ceil(this.size * PLAIN_SHARE), this.freePlain().size)
  }

  get needsPlain(): boolean {
    return this.plainTaken < this.plainWanted
  }

  /** Takes the best of what is wanted; `false` where nothing is left that may be taken. */
  take(isWanted: (task: PoolTask) => boolean): boolean {
    if (this.taken.length >= this.size) return false
    const free = this.freePlain()
    let best: PoolTask | undefined
    for (const task of this.waiting) {
      if (!isWanted(task) || !this.mayTake(task, free)) continue
      if (best === undefined || this.isBetter(task, best)) best = task
    }
    if (best === undefined) return false
    this.taken.push(best)
    for (const key of shownBy(best)) this.shown.add(key)
    return true
  }

  private get plainTaken(): number {
    return this.taken.filter(({ plain }) => plain).length
  }

  private get others(): number {
    return this.taken.filter(({ exercise }) => exercise !== 'sort').length
  }

  /** Plain segments that can still be sorted. */
  private freePlain(): Set<string> {
    const plain = this.waiting.filter(task => task.plain && task.exercise === 'sort').flatMap(shownBy)
    return new Set(plain.filter(key => !this.shown.has(key)))
  }

  private mayTake(task: PoolTask, free: ReadonlySet<string>): boolean {
    const keys = shownBy(task)
    if (keys.some(key => this.shown.has(key))) return false
    if (task.exercise !== 'sort' && this.others + 1 > this.size * OTHER_SHARE) return false
    if (task.plain) return true
    const plainLeft = free.size - keys.filter(key => free.has(key)).length
    const places = this.size - this.taken.length - 1
    const missing = this.plainWanted - this.plainTaken
    return places >= missing && plainLeft >= missing
  }

  /**
   * Unseen before met, of the met the surer mistake; every third question another exercise than Sort, the one taken
   * least; then the kind that is most wanted, then the easier. Equals stay in their shuffled order.
   */
  private isBetter(a: PoolTask, b: PoolTask): boolean {
    const isOther = (task: PoolTask) => (task.exercise === 'sort' ? 0 : 1)
    const wantsOther = this.others < Math.floor((this.taken.length + 1) * OTHER_SHARE) ? 1 : -1
    const order =
      Number(a.met) - Number(b.met) ||
      b.missed - a.missed ||
      wantsOther * (isOther(b) - isOther(a)) ||
      isOther(a) * (this.takenLike('exercise', a) - this.takenLike('exercise', b)) ||
      this.wantedOf(b) - this.wantedOf(a) ||
      a.difficulty - b.difficulty
    return order < 0
  }

  /**
   * Kinds are taken in the proportions in which they are unseen (quotients of Sainte-Laguë), so that a session is made
   * as texts are. As many of each kind would take from the common what is then spent on the rare: it taught less
   * (`npm run simulate`).
   */
  private wantedOf(task: PoolTask): number {
    return (this.unseen.get(task.kind) ?? 0) / (this.takenLike('kind', task) + 0.5)
  }

  private takenLike(part: 'exercise' | 'kind', task: PoolTask): number {
    return this.taken.filter(one => one[part] === task[part]).length
  }
}

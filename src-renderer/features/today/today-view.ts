import type { TodayPlan } from '@contract/today'

/** What stands on the page, each part at most once, in the order of the page. */
export interface TodayView {
  /** The session that was begun last, and others. */
  readonly open: TodayPlan['open'][number] | null
  readonly alsoOpen: TodayPlan['open']
  /** `none` while today's session is under way or before anything was answered. */
  readonly session: 'start' | 'full' | 'later' | 'none'
  readonly text: TodayPlan['nextText']
  /** Nobody has answered anything yet. */
  readonly isNew: boolean
  /** Nothing to do is left, or there never was. */
  readonly empty: 'done' | 'library' | null
}

export function todayView(plan: TodayPlan): TodayView {
  const [open = null, ...alsoOpen] = plan.open
  const isUnderWay = plan.open.some(({ exercise }) => exercise === null)
  const knowsSkills = plan.due.length + plan.waiting.length > 0 || plan.next !== null
  const isNew = !knowsSkills && open === null && !plan.nextText?.begun
  const session = isUnderWay || !knowsSkills ? 'none' : plan.available > 0 ? 'start' : isFull(plan) ? 'full' : 'later'
  // A text that is being practised has its place above; and two things to do are enough for a page.
  const isAbove = plan.open.some(({ textId }) => textId === plan.nextText?.text.id)
  const text = isAbove || (open !== null && session === 'start') ? null : plan.nextText
  const nothing = open === null && text === null && session !== 'start'
  return { open, alsoOpen, session, text, isNew, empty: !nothing ? null : knowsSkills ? 'done' : 'library' }
}

/** Today has had its questions, and more is due. */
const isFull = ({ waiting, next }: TodayPlan) => waiting.length > 0 && next !== null

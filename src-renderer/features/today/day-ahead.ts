const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })

/** A day to come as people say it, by the calendar of this computer. */
export function dayAhead(at: number, now: Date): string {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  // Rounded, since a day on which the clocks change is an hour longer or shorter.
  const days = Math.round((at - midnight.getTime()) / 86_400_000)
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days < 7 ? `on ${weekday.format(at)}` : `on ${date.format(at)}`
}

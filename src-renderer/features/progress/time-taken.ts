/** How long an answer took: `under a second`, `8 s`, `1 min 12 s`, `2 h 3 min`. */
export function timeTaken(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000)
  if (seconds < 1) return 'under a second'
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return withRest(`${minutes} min`, seconds % 60, 's')
  return withRest(`${Math.floor(minutes / 60)} h`, minutes % 60, 'min')
}

const withRest = (whole: string, rest: number, unit: string) => (rest ? `${whole} ${rest} ${unit}` : whole)

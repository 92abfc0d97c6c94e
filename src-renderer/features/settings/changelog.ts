export interface Step {
  readonly title: string
  /** As it is written: `23 November 2026`. */
  readonly day: string
  readonly news: readonly string[]
}

/**
 * Takes `resources/changelog.md` apart: a `## TITLE · DAY` for each step of the app, newest first, and under it a line
 * with `- ` for each thing that is new. What is neither is a mistake of whoever wrote it, and is thrown.
 */
export function parseChangelog(source: string): Step[] {
  const steps: { title: string; day: string; news: string[] }[] = []
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('# ')) continue
    const [, title, day] = /^## (.+) · (\d{1,2} [A-Z][a-z]+ \d{4})$/.exec(line) ?? []
    const news = /^- (\S.*)$/.exec(line)?.[1]
    const last = steps.at(-1)
    if (title && day) steps.push({ title, day, news: [] })
    else if (news && last) last.news.push(news)
    else throw new Error(`The changelog has a line that is neither a heading nor news: ${line}`)
  }
  return steps
}

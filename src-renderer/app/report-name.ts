/** As it stands above each sheet, and as a browser proposes to call the file: `Progress · 23 November 2026 · Winnow`. */
export const paperTitle = (title: string, day: string) => `${title} · ${day} · Winnow`

/** `winnow-what-they-found-hard-2026-11-23`. */
export function reportFile(title: string, now: Date): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  return `winnow-${slug.slice(0, 60)}-${dayOf(now)}`
}

/** Of this computer's calendar. */
function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

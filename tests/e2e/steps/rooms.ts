import { expect, type Page } from '@playwright/test'
import { rowsOf } from './database.ts'
import { TITLE } from './sorting.ts'

const TEXT = '#/texts/kremlin-state-secret'

export interface Screen {
  readonly name: string
  /** Where it is; of what stands in the database. */
  readonly hash: (folder: string) => string
  /** What stands there once it is whole. */
  readonly heading: string | RegExp
}

const lastSession = (folder: string) =>
  rowsOf<{ id: string }>(folder, 'SELECT id FROM sessions WHERE finished_at IS NOT NULL ORDER BY started_at DESC')[0]
    ?.id
const lastAnswer = (folder: string) =>
  rowsOf<{ id: string }>(folder, 'SELECT event_id AS id FROM answers ORDER BY seq DESC')[0]?.id

/** Every screen of the app, for a learner who has practised. */
export const SCREENS: readonly Screen[] = [
  { name: 'today', hash: () => '#/', heading: 'Today' },
  { name: 'library', hash: () => '#/library', heading: 'Library' },
  { name: 'library-found', hash: () => '#/library?q=state+secret', heading: 'Library' },
  { name: 'library-none', hash: () => '#/library?q=mackerel&standing=done', heading: 'Library' },
  { name: 'about-text', hash: () => `${TEXT}/about`, heading: TITLE },
  { name: 'codebook', hash: () => '#/codebook', heading: 'The codebook' },
  { name: 'article', hash: () => TEXT, heading: TITLE },
  { name: 'practice', hash: () => `${TEXT}/practice`, heading: TITLE },
  ...(['mark', 'trace', 'strip', 'check', 'rewrite', 'contested'] as const).map(name => ({
    name,
    hash: () => `${TEXT}/practice?exercise=${name}`,
    heading: TITLE,
  })),
  { name: 'session over texts', hash: () => '#/practice', heading: /./ },
  { name: 'summary', hash: folder => `#/sessions/${lastSession(folder)}`, heading: 'Session summary' },
  { name: 'xray', hash: () => `${TEXT}/xray`, heading: TITLE },
  { name: 'progress', hash: () => '#/progress', heading: 'Progress' },
  { name: 'answer', hash: folder => `#/progress/answers/${lastAnswer(folder)}`, heading: /./ },
  { name: 'comments', hash: () => '#/progress/comments', heading: 'From your teacher' },
  { name: 'appeals', hash: () => '#/appeals', heading: 'Appeals' },
  { name: 'appeal', hash: folder => `#/appeals/${lastAnswer(folder)}`, heading: 'I see it differently' },
  { name: 'class', hash: () => '#/class', heading: 'Class' },
  { name: 'settings', hash: () => '#/settings', heading: 'Settings' },
  { name: 'missing', hash: () => '#/no/such/page', heading: /./ },
]

/** Goes to a screen and waits until it stands: its heading is there and nothing is still being fetched. */
export async function goTo(page: Page, folder: string, { hash, heading }: Screen): Promise<void> {
  const wanted = hash(folder)
  await page.evaluate(to => void (location.hash = to), wanted)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

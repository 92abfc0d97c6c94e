import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rightAnswer } from '../steps/answers.ts'
import { answersIn, askedSegment } from '../steps/database.ts'
import { goTo, SCREENS } from '../steps/rooms.ts'
import { exercise, goOn, sortByKeys, startPractice } from '../steps/sorting.ts'
import { ARTICLE, ORIGINAL, SCORED, segment } from '../steps/study-text.ts'
import { expect, type Page, test } from '../winnow.ts'

/** Words of the key that stand nowhere in the article: seeing one of them is seeing the key. */
const canaries = (id: string) => {
  const { note } = segment(id)
  return [note.why, note.contrast.text].filter(words => !ORIGINAL.includes(words))
}

type Tape = () => Promise<string>

/** Everything that reaches the page, as text: bodies of responses and frames of the socket. */
function record(page: Page): Tape {
  const bodies: Promise<string>[] = []
  const frames: string[] = []
  page.on('response', response => {
    bodies.push(response.text().catch(() => ''))
  })
  page.on('websocket', socket => {
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString()))
  })
  return async () => [...(await Promise.all(bodies)), ...frames].join('\n')
}

/** The segments of whose key some word is on the tape. That those answered are among them proves that it records. */
async function keysOn(tape: Tape): Promise<string[]> {
  const received = await tape()
  const isOn = (words: string) => received.includes(inJson(words))
  return SCORED.map(({ id }) => id)
    .filter(id => canaries(id).some(isOn))
    .toSorted()
}

test('no word of a key reaches the page before its answer is in', { tag: '@browser' }, async ({ winnow }) => {
  let tape: Tape = () => Promise.reject(new Error('Nothing is recorded.'))
  const page = await winnow.start(page => void (tape = record(page)))
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: 'Today' }).click()
  await startPractice(page)

  for (let position = 1; position <= 4; position += 1) {
    await expect(exercise(page).getByRole('heading', { name: `Question ${position} of 12` })).toBeVisible()
    expect(await keysOn(tape)).toEqual(
      answersIn(winnow.folder)
        .map(answer => answer.segment_id)
        .toSorted(),
    )
    await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
    await goOn(page)
  }
})

test.describe('of a learner who has practised', () => {
  test.use({ learner: 'practised' })

  test('no screen brings a key that was not answered, the X-ray neither', { tag: '@browser' }, async ({ winnow }) => {
    let tape: Tape = () => Promise.reject(new Error('Nothing is recorded.'))
    const page = await winnow.start(page => void (tape = record(page)))
    for (const screen of SCREENS) await goTo(page, winnow.folder, screen)
    const answered = answersIn(winnow.folder).map(answer => answer.segment_id)
    expect(await keysOn(tape)).toEqual(answered.toSorted())
  })
})

test('the page itself holds no word of the key', async ({ page, winnow }) => {
  await startPractice(page)
  const asked = askedSegment(winnow.folder)
  const html = await page.content()
  for (const words of canaries(asked)) expect(html).not.toContain(words)
  await sortByKeys(page, rightAnswer(asked))
  await expect(page.getByRole('main')).toContainText(segment(asked).note.why)
})

test('the built pages hold no study text', { tag: '@browser' }, () => {
  const folder = resolve(import.meta.dirname, '../../../out/renderer')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.(js|html|css|json)$/.test(file),
  )
  expect(files.length).toBeGreaterThan(5)
  const built = files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
  expect(SCORED.flatMap(({ id }) => canaries(id)).filter(words => built.includes(words))).toEqual([])
  const paragraphs = ARTICLE.paragraphs.slice(1).map(({ text }) => text.trim())
  expect(paragraphs.filter(text => text.length > 60 && built.includes(text))).toEqual([])
})

/** As it stands inside a JSON string. */
const inJson = (words: string) => JSON.stringify(words).slice(1, -1)

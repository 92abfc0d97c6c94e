import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rightAnswer } from '../steps/answers.ts'
import { askedSegment } from '../steps/database.ts'
import { exercise, goOn, sortByKeys, startPractice } from '../steps/sorting.ts'
import { ARTICLE, ORIGINAL, SCORED, segment } from '../steps/study-text.ts'
import { expect, type Page, test } from '../winnow.ts'

/** Words of the key that stand nowhere in the article: seeing one of them is seeing the key. */
const canaries = (id: string) => {
  const { note } = segment(id)
  return [note.why, note.contrast.text].filter(words => !ORIGINAL.includes(words))
}

/** Everything that reaches the page, as text: bodies of responses and frames of the socket. */
function record(page: Page): { received: () => Promise<string> } {
  const bodies: Promise<string>[] = []
  const frames: string[] = []
  page.on('response', response => {
    bodies.push(response.text().catch(() => ''))
  })
  page.on('websocket', socket => {
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString()))
  })
  return { received: async () => [...(await Promise.all(bodies)), ...frames].join('\n') }
}

test('no word of a key reaches the page before its answer is in', { tag: '@browser' }, async ({ winnow }) => {
  let tape: ReturnType<typeof record> | undefined
  const page = await winnow.start(page => void (tape = record(page)))
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: 'Today' }).click()
  await startPractice(page)

  const answered = new Set<string>()
  for (let position = 1; position <= 4; position += 1) {
    await expect(exercise(page).getByRole('heading', { name: `Question ${position} of 12` })).toBeVisible()
    const received = (await tape?.received()) ?? ''
    expect(received.length).toBeGreaterThan(10_000)
    for (const { id } of SCORED) {
      for (const words of canaries(id)) {
        if (answered.has(id)) expect(received, 'the tape records what is shown').toContain(inJson(words))
        else expect(received, `the key of ${id}`).not.toContain(inJson(words))
      }
    }
    const asked = askedSegment(winnow.folder)
    await sortByKeys(page, rightAnswer(asked))
    answered.add(asked)
    await goOn(page)
  }
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
  for (const { id } of SCORED) for (const words of canaries(id)) expect(built).not.toContain(words)
  for (const paragraph of ARTICLE.paragraphs.slice(1)) {
    if (paragraph.text.length > 60) expect(built).not.toContain(paragraph.text.trim())
  }
})

/** As it stands inside a JSON string. */
const inJson = (words: string) => JSON.stringify(words).slice(1, -1)

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { violations } from '../steps/axe.ts'
import { rowsOf } from '../steps/database.ts'
import { ownName } from '../steps/own-name.ts'
import { expect, type Page, test, type Winnow } from '../winnow.ts'

test.use({ learner: 'practised' })

/** What a careless page would take for markup. */
const WORDS = 'Look at <b>said</b>.\n<img src="x" onerror="alert(1)"> Who answers for it?'

const open = async (page: Page, hash: string, heading: string | RegExp) => {
  await page.evaluate(to => void (location.hash = to), hash)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

/** The current learner's record, in a file beside the data folder. */
async function savedRecord(page: Page, winnow: Winnow): Promise<string> {
  const file = join(winnow.folder, 'saved.jsonl')
  await open(page, '#/settings', 'Settings')
  await winnow.save(file, () => page.getByRole('button', { name: 'Save the file' }).click())
  await expect(page.getByRole('main').getByText('The file is made: winnow-record-')).toBeVisible()
  return file
}

async function choose(page: Page, button: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles(file)
}

const bringIn = async (page: Page, file: string) => {
  await open(page, '#/settings', 'Settings')
  await choose(page, 'Choose a file…', file)
}

/** A class with one place, which the record makes. */
async function classWith(page: Page, record: string, name: string): Promise<void> {
  await open(page, '#/class', 'Class')
  await page.getByLabel('Name of a new class').fill('4b')
  await page.getByRole('button', { name: 'Make a list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '4b' })).toBeVisible()
  await page.getByRole('link', { name: 'Handed in' }).click()
  await choose(page, 'Choose files…', record)
  await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible()
}

interface Place {
  readonly classId: string
  readonly learnerId: string
}
const placeIn = (folder: string) =>
  rowsOf<Place>(folder, 'SELECT class_id AS classId, learner_id AS learnerId FROM seats')[0] ?? {
    classId: '',
    learnerId: '',
  }

const learnerPage = ({ classId, learnerId }: Place) => `#/class/${classId}/learners/${learnerId}`
const firstAnswer = (page: Page) => page.getByRole('region', { name: 'Every answer' }).getByRole('link').first()
const comments = (page: Page) => page.getByRole('region', { name: 'Comments', exact: true })

async function openFirstAnswer(page: Page, folder: string, name: string): Promise<void> {
  await open(page, learnerPage(placeIn(folder)), name)
  await firstAnswer(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'An answer, as it was' })).toBeVisible()
}

async function write(page: Page, words: string, author?: string): Promise<void> {
  await comments(page).getByLabel('Write a comment').fill(words)
  if (author) await comments(page).getByLabel('Your name, as the learner reads it').fill(author)
  await comments(page).getByRole('button', { name: 'Add the comment' }).click()
  await expect(comments(page).getByLabel('Write a comment')).toHaveValue('')
}

test('a comment goes from a teacher to a learner in a file, and that it was read comes back', async ({
  page: home,
  winnow,
  elsewhere,
}) => {
  test.setTimeout(180_000)
  const name = ownName(winnow.folder)
  const record = await savedRecord(home, winnow)
  const desk = await elsewhere.start()
  await classWith(desk, record, name)
  await openFirstAnswer(desk, elsewhere.folder, name)

  await comments(desk).getByRole('button', { name: 'Add the comment' }).click()
  await expect(comments(desk).getByText('Write something first.')).toBeVisible()
  await write(desk, WORDS, 'Ms Hill')
  await expect(comments(desk).getByText('Look at <b>said</b>.')).toBeVisible()
  await expect(comments(desk).getByText('In no file yet')).toBeVisible()
  await expect(comments(desk).getByLabel('Your name, as the learner reads it')).toHaveValue('Ms Hill')
  expect(await violations(desk)).toEqual([])

  await comments(desk).getByRole('button', { name: 'Edit this comment' }).click()
  await comments(desk).getByLabel('Change the comment').fill(`${WORDS} And why?`)
  await comments(desk).getByRole('button', { name: 'Save the change' }).click()
  await expect(comments(desk).getByText('And why?')).toBeVisible()
  await comments(desk).getByRole('button', { name: 'Delete this comment' }).click()
  await expect(comments(desk).getByText('And why?')).toBeHidden()
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(comments(desk).getByText('And why?')).toBeVisible()

  const file = join(elsewhere.folder, 'comments.jsonl')
  await elsewhere.save(file, () =>
    comments(desk).getByRole('button', { name: 'Save comments for this learner' }).click(),
  )
  await expect(comments(desk).getByText('In a file; not known to be read')).toBeVisible()
  await desk.getByRole('link', { name: 'Back to all answers' }).click()
  await expect(desk.getByRole('region', { name: 'Every answer' }).getByText('1 comment')).toBeVisible()

  await bringIn(home, file)
  await expect(home.getByRole('main').getByText(`Brought in for ${name}, from Ms Hill: 1 new comment.`)).toBeVisible()
  await bringIn(home, file)
  await expect(home.getByRole('main').getByText('Nothing is new. The comment by Ms Hill')).toBeVisible()

  await open(home, '#/', 'Today')
  await expect(home.getByRole('main').getByText('Your teacher wrote a comment on an answer of yours.')).toBeVisible()
  await home.getByRole('link', { name: 'Read what was written' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'From your teacher' })).toBeFocused()
  await expect(home.getByRole('main').getByText('Look at <b>said</b>.')).toBeVisible()
  await expect(home.getByRole('main').getByText('New', { exact: true })).toBeVisible()
  expect(await violations(home)).toEqual([])
  await home.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(home.getByRole('region', { name: 'From your teacher' }).getByText('And why?')).toBeVisible()
  expect(await violations(home)).toEqual([])
  await open(home, '#/', 'Today')
  await expect(home.getByRole('link', { name: 'Look at your answers' })).toBeVisible()
  await expect(home.getByRole('link', { name: 'Read what was written' })).toBeHidden()
  await open(home, '#/progress', 'Progress')
  await expect(home.getByRole('link', { name: '1 comment', exact: true })).toBeVisible()

  const again = await savedRecord(home, winnow)
  await open(desk, `#/class/${placeIn(elsewhere.folder).classId}`, '4b')
  await choose(desk, 'Choose files…', again)
  await expect(desk.getByRole('list', { name: 'Files' }).getByText(`${name}:`)).toBeVisible()
  await openFirstAnswer(desk, elsewhere.folder, name)
  await expect(comments(desk).getByText(/^Read on /)).toBeVisible()
})

test('the comments of a class go into one archive, a file for each learner', async ({
  page: home,
  winnow,
  elsewhere,
}) => {
  test.setTimeout(120_000)
  const name = ownName(winnow.folder)
  const record = await savedRecord(home, winnow)
  const desk = await elsewhere.start()
  await classWith(desk, record, name)
  const { classId } = placeIn(elsewhere.folder)
  await open(desk, `#/class/${classId}/comments`, '4b')
  await expect(desk.getByRole('heading', { name: 'No comments yet' })).toBeVisible()
  expect(await violations(desk)).toEqual([])
  await openFirstAnswer(desk, elsewhere.folder, name)
  await write(desk, 'One.', 'Ms Hill')
  await write(desk, 'Two.')

  await open(desk, `#/class/${classId}`, '4b')
  await desk.getByRole('link', { name: 'Save them as files' }).click()
  await expect(desk.getByText('2 comments are not yet saved for one learner.')).toBeVisible()
  await desk.getByText(`What was written to ${name}`).click()
  await expect(desk.getByText('Two.', { exact: true })).toBeVisible()
  expect(await violations(desk)).toEqual([])
  const archive = join(elsewhere.folder, 'comments.zip')
  await elsewhere.save(archive, () => desk.getByRole('button', { name: /^Save them/ }).click())
  await expect(desk.getByText('Nothing is left to be saved.')).toBeVisible()
  const [[fileName, bytes] = ['', new Uint8Array()]] = Object.entries(unzipSync(readFileSync(archive)))
  expect(fileName).toMatch(/^winnow-comments-.*\.jsonl$/)
  const file = join(elsewhere.folder, fileName)
  writeFileSync(file, bytes)
  await bringIn(home, file)
  await expect(home.getByRole('main').getByText('2 new comments.')).toBeVisible()
  await home.getByRole('link', { name: 'Read what was written' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'From your teacher' })).toBeFocused()
  await expect(home.getByRole('main').getByText('One.', { exact: true })).toBeVisible()

  writeFileSync(file, strFromU8(bytes).replace('Two.', 'Too.'))
  await bringIn(home, file)
  const refused = home.getByRole('alert').filter({ hasText: /Comment number 2 of this file .* was changed or damaged/ })
  await expect(refused).toBeVisible()
})

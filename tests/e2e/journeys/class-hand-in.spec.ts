import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARTICLE_FILE } from '../installation.ts'
import { violations } from '../steps/axe.ts'
import { makeClass } from '../steps/class-folder.ts'
import { answersIn, rowsOf } from '../steps/database.ts'
import { ownName } from '../steps/own-name.ts'
import { pupilFile } from '../steps/pupil-files.ts'
import { expect, type Page, test } from '../winnow.ts'

const LIKE = { decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 20 }

const nobodyYet = (...names: string[]) => names.map(name => ({ name, decides: null }))

async function open(page: Page, classId: string): Promise<void> {
  await page.evaluate(to => void (location.hash = to), `/class/${classId}`)
  await expect(page.getByRole('heading', { level: 1, name: '7b' })).toBeVisible()
}

async function choose(page: Page, ...files: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files…' }).click(),
  ])
  await chooser.setFiles(files)
}

const entries = (page: Page) => page.getByRole('list', { name: 'Files' }).getByRole('listitem')
const inTable = (page: Page, name: string) =>
  page
    .getByRole('table', { name: /^Who of 7b handed in/ })
    .getByRole('row')
    .filter({ hasText: name })

/** All that is stored of records and lists. */
const stored = (folder: string) => [
  rowsOf(folder, 'SELECT id, learner_id, place, hex(hash) FROM events ORDER BY learner_id, place'),
  rowsOf(folder, 'SELECT * FROM seats ORDER BY id'),
  rowsOf(folder, 'SELECT * FROM hand_ins ORDER BY id'),
  rowsOf(folder, 'SELECT id, name, handed_in FROM learners ORDER BY id'),
]

test('a pupil practises and saves a file; the teacher brings it in, again, and damaged', async ({
  machine,
  practised,
  installed,
  page,
  winnow,
}) => {
  test.setTimeout(120_000)
  const home = mkdtempSync(join(tmpdir(), 'winnow-e2e-home-'))
  cpSync(await practised(), home, { recursive: true })
  const file = join(winnow.folder, 'from-home.jsonl')
  const pupil = await machine.open(home, () => Promise.resolve(), await installed(ARTICLE_FILE))
  await pupil.page.getByRole('link', { name: 'Settings' }).click()
  await expect(pupil.page.getByText('This is the file to hand in to a teacher')).toBeVisible()
  await pupil.save(file, () => pupil.page.getByRole('button', { name: 'Save the file' }).click())
  await pupil.close()
  const [name, answers] = [ownName(home), answersIn(home).length]
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })

  await page.getByRole('link', { name: 'Class', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name of a new class' }).fill('7b')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Names' }).fill(`Ben\n${name.toUpperCase()}`)
  await page.getByRole('button', { name: 'Add 2 names' }).click()
  await expect(page.getByRole('list', { name: 'Names' })).toContainText('Ben')
  await page.getByRole('link', { name: 'Handed in' }).click()
  await expect(page.getByText('Nobody of 2 has handed in yet.')).toBeVisible()
  await choose(page, file)
  await expect(entries(page)).toContainText(`${name.toUpperCase()}: ${answers} new answers.`)
  await expect(page.getByText(`1 of 2 has handed in. There are ${answers} answers to look at.`)).toBeVisible()
  await expect(inTable(page, name.toUpperCase())).toContainText(`${answers}`)
  await expect(inTable(page, 'Ben')).toContainText('Not yet')
  expect(answersIn(winnow.folder)).toHaveLength(answers)
  expect(await violations(page)).toEqual([])

  const before = stored(winnow.folder)
  await choose(page, file)
  await expect(entries(page)).toContainText('nothing is new, and nothing was changed.')
  expect(stored(winnow.folder)).toEqual(before)

  writeFileSync(file, readFileSync(file, 'utf8').replace(/"confidence":\d/, '"confidence":0'))
  await choose(page, file)
  await expect(entries(page)).toContainText(/Entry number \d+ of this record \([\w-]+\).* Nothing was stored\./)
  expect(await violations(page)).toEqual([])
  expect(stored(winnow.folder)).toEqual(before)

  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('list', { name: 'Profiles' }).getByRole('listitem')).toHaveCount(1)
})

test('of many files each goes its own way, and one that fits nobody is asked about', async ({ winnow }) => {
  test.setTimeout(120_000)
  const { classId } = await makeClass(winnow.folder, '7b', nobodyYet('Ada', 'Zoé', 'Charles'))
  const files = []
  for (const name of ['Ada', 'zoé', 'Charlie']) files.push(await pupilFile(winnow.folder, { name, ...LIKE }))
  const foreign = join(winnow.folder, 'homework.jsonl')
  writeFileSync(foreign, 'Dear diary')
  const page = await winnow.start()
  await open(page, classId)
  await choose(page, foreign, ...files)
  await expect(page.getByText('4 files: 2 brought in, 1 with a question, 1 refused.').first()).toBeVisible()
  await expect(entries(page).nth(0)).toContainText('This is not a learner’s record made by Winnow.')
  await expect(entries(page).nth(2)).toContainText('Zoé: 20 new answers.')
  const question = page.getByRole('group', { name: 'The record of Charlie' })
  await expect(question).toContainText('No free place on the list has this name.')
  expect(await violations(page)).toEqual([])
  await question.getByRole('combobox', { name: 'Place for the record of Charlie' }).selectOption('3 · Charles')
  await question.getByRole('button', { name: 'Bring it in: the record of Charlie' }).click()
  await expect(entries(page).nth(3)).toContainText('Charles: 20 new answers.')
  await expect(page.getByText('All 3 have handed in.')).toBeVisible()

  await inTable(page, 'Charles').getByRole('link', { name: 'Charles' }).click()
  await expect(page).toHaveURL(new RegExp(`#/class/${classId}/learners/`))
})

test('files for a list without names make it', async ({ winnow }) => {
  const { classId } = await makeClass(winnow.folder, '7b', [])
  const file = await pupilFile(winnow.folder, { name: 'Ada', ...LIKE })
  const page = await winnow.start()
  await open(page, classId)
  await expect(page.getByRole('heading', { name: 'Nobody is on this list yet' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await choose(page, file)
  await expect(page.getByText('1 of 1 has handed in.')).toBeVisible()
  await expect(inTable(page, 'Ada')).toContainText('20')
})

test('a record whose list goes stays in no class, is put on a list again, and deleted with everything', async ({
  winnow,
}) => {
  test.setTimeout(120_000)
  await makeClass(winnow.folder, '7b', [{ name: 'Ada', ...LIKE }])
  await makeClass(winnow.folder, '8b', nobodyYet('Ada', 'Ben'))
  const page = await winnow.start()
  await page.getByRole('link', { name: 'Class', exact: true }).click()
  await page.getByRole('button', { name: 'Remove 7b' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('The records that were handed in stay')
  await page.getByRole('button', { name: 'Remove this list' }).click()
  const loose = page.getByRole('list', { name: 'In no class' })
  await expect(loose).toContainText('20 answers')
  expect(await violations(page)).toEqual([])

  await loose.getByRole('button', { name: /^Put on a list: / }).click()
  const seating = page.getByRole('alertdialog')
  await seating.getByRole('combobox', { name: 'Name on it' }).selectOption('2 · Ben')
  expect(await violations(page)).toEqual([])
  await seating.getByRole('button', { name: 'Put on the list' }).click()
  await expect(loose).toHaveCount(0)
  await expect(page.getByText(/2 names · 1 handed in/)).toBeVisible()

  await page.getByRole('link', { name: '8b' }).click()
  await page.getByRole('link', { name: 'Names' }).click()
  await page.getByRole('button', { name: 'Take record out: Ben' }).click()
  await expect(page.getByRole('button', { name: 'Choose a record for Ben' })).toBeVisible()
  await page.getByRole('link', { name: 'All lists' }).click()
  await loose.getByRole('button', { name: /^Delete the record of / }).click()
  const deleting = page.getByRole('alertdialog')
  await expect(deleting).toContainText('This deletes 20 answers')
  await expect(deleting).toContainText(/backup/i)
  await deleting.getByRole('button', { name: 'Delete this record' }).click()
  await expect(loose).toHaveCount(0)
  await expect.poll(() => rowsOf(winnow.folder, 'SELECT id FROM events')).toEqual([])
  expect(rowsOf(winnow.folder, 'SELECT id FROM learners')).toHaveLength(1)
})

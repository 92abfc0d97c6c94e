import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { violations } from '../steps/axe.ts'
import { answersIn, rowsOf } from '../steps/database.ts'
import { ownName } from '../steps/own-name.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { expect, type Page, test, type Winnow } from '../winnow.ts'

test.use({ learner: 'practised' })

const press = async (page: Page, name: string) => {
  await pressUntilFocused(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

async function openSettings(page: Page): Promise<void> {
  await pressUntilFocused(page, page.getByRole('link', { name: 'Settings' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused()
}

/** The current learner's record, in a file that goes with the data folder. */
async function saved(page: Page, winnow: Winnow): Promise<string> {
  const file = join(winnow.folder, 'saved.jsonl')
  await winnow.save(file, () => press(page, 'Save the file'))
  await expect(page.getByText(/The file is made: winnow-record-\w+-\w+-\d{4}-\d\d-\d\d\.jsonl, /)).toBeVisible()
  return file
}

async function choose(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Choose a file…')])
  await chooser.setFiles(file)
}

const events = (folder: string) => rowsOf(folder, 'SELECT id, place, at, kind, body, hex(hash) FROM events ORDER BY id')
const question = (page: Page) => page.getByRole('alertdialog', { name: /^Bring in the record of \w+ \w+\?$/ })

test('all of a learner’s data goes into a file, and out of it again where it was deleted', async ({ page, winnow }) => {
  const before = events(winnow.folder)
  const answers = answersIn(winnow.folder).length
  await openSettings(page)
  const own = ownName(winnow.folder)
  const file = await saved(page, winnow)
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)).toContain(`"events":${before.length}`)

  await choose(page, file)
  await expect(
    page.getByRole('main').getByText(`Nothing is new. All ${answers} answers of ${own} are here already.`),
  ).toBeVisible()
  expect(events(winnow.folder)).toEqual(before)

  await press(page, `Delete ${own}`)
  await press(page, 'Delete this profile')
  await expect.poll(() => events(winnow.folder)).toEqual([])

  await choose(page, file)
  await expect(question(page)).toContainText(`It holds ${answers} answers`)
  await expect(question(page)).toContainText(`${answers} are new here`)
  expect(await violations(page)).toEqual([])
  expect(events(winnow.folder)).toEqual([])
  await press(page, 'Cancel')
  await expect(question(page)).toBeHidden()
  expect(events(winnow.folder)).toEqual([])

  await choose(page, file)
  await pressUntilFocused(page, question(page).getByRole('button', { name: 'Bring it in' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByText(`Brought in: ${answers} new answers of ${own}.`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  expect(events(winnow.folder)).toEqual(before)
  await expect(page.getByRole('button', { name: `Switch to ${own}` })).toBeVisible()
  await press(page, 'Check now')
  await expect(page.getByRole('main').getByText(`All of it was read and is whole: ${answers} answers.`)).toBeVisible()
})

test('a damaged file is refused with the entry named, and nothing is stored', async ({ page, winnow }) => {
  const before = events(winnow.folder)
  await openSettings(page)
  const file = await saved(page, winnow)
  writeFileSync(file, readFileSync(file, 'utf8').replace('"confidence":', '"confidence": '))
  await choose(page, file)
  const alert = page.getByRole('alert').filter({ hasText: 'of this file was changed or damaged. Nothing was stored.' })
  await expect(alert).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(events(winnow.folder)).toEqual(before)
})

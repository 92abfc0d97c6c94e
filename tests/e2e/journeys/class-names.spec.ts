import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { violations } from '../steps/axe.ts'
import { rowsOf } from '../steps/database.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { expect, type Page, test } from '../winnow.ts'

const press = async (page: Page, name: string) => {
  await pressUntilFocused(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** A class is made, and its page of names stands. */
async function makeList(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Class', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Class' })).toBeFocused()
  await pressUntilFocused(page, page.getByRole('textbox', { name: 'Name of a new class' }))
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
}

const names = (folder: string) =>
  rowsOf<{ seat: string }>(folder, "SELECT number || ' ' || name AS seat FROM seats ORDER BY number").map(
    ({ seat }) => seat,
  )
const onList = (page: Page) => page.getByRole('list', { name: 'Names' }).getByRole('listitem')
const box = (page: Page) => page.getByRole('textbox', { name: 'Names' })

test('a list of names is pasted, told line by line, stored once it was seen, and taken back', async ({
  page,
  winnow,
}) => {
  await makeList(page, '7b')
  await pressUntilFocused(page, box(page))
  await box(page).fill('No.;Surname;First name\n1;Lovelace;Ada\n2;Lovelace;ADA\n3;;\n4;Roy;Zoé\n5;Stone;Ben')
  await expect(page.getByText('3 names are added, 2 lines are left out.')).toBeVisible()
  const table = page.getByRole('table', { name: 'The names as they are read' })
  await expect(table.getByRole('row', { name: /3 ADA Lovelace/ })).toContainText('It stands in line 2 already.')
  await expect(table.getByRole('row', { name: /^4 / })).toContainText('There is no name in this line.')
  expect(await violations(page)).toEqual([])
  expect(names(winnow.folder)).toEqual([])

  await page.getByRole('combobox', { name: 'Followed by' }).selectOption('Nothing more')
  await expect(table.getByRole('rowheader', { name: 'Zoé', exact: true })).toBeVisible()
  await page.getByRole('combobox', { name: 'Followed by' }).selectOption('Surname')
  await press(page, 'Add 3 names')
  await expect(onList(page)).toHaveCount(3)
  await expect(onList(page).first()).toContainText('Ada Lovelace')
  expect(names(winnow.folder)).toEqual(['1 Ada Lovelace', '2 Zoé Roy', '3 Ben Stone'])
  await expect(box(page)).toBeFocused()
  expect(await violations(page)).toEqual([])

  await press(page, 'Undo')
  await expect(onList(page)).toHaveCount(0)
  await expect.poll(() => names(winnow.folder)).toEqual([])
})

test('a list comes from a file; one that is no text in UTF-8 says what to do', async ({ page, winnow }) => {
  await makeList(page, '7b')
  const choose = async (file: string, bytes: string | Uint8Array) => {
    const path = join(winnow.folder, file)
    writeFileSync(path, bytes)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Take them from a file…' }).click(),
    ])
    await chooser.setFiles(path)
  }
  await choose('latin.csv', Uint8Array.from([0x5a, 0x6f, 0xe9, 0x0a]))
  await expect(page.getByRole('alert').filter({ hasText: 'This file is not text in UTF-8' })).toBeVisible()
  await choose('class.xlsx', Uint8Array.from([0x50, 0x4b, 0x03, 0x04]))
  await expect(page.getByRole('alert').filter({ hasText: 'This is a spreadsheet' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await choose('class.csv', '\uFEFF"Roy, Zoé",7b\r\n"Stone, Ben",7b\r\n')
  await expect(page.getByText('2 names are added.')).toBeVisible()
  await page.getByRole('button', { name: 'Add 2 names' }).click()
  await expect(onList(page)).toHaveCount(2)
  expect(names(winnow.folder)).toEqual(['1 Roy, Zoé', '2 Stone, Ben'])
})

test('names are renamed, moved, sorted and taken off by keyboard, each with a way back', async ({ page, winnow }) => {
  await makeList(page, '7b')
  await box(page).fill('Zoé\nAda\nBen')
  await press(page, 'Add 3 names')
  await expect(onList(page)).toHaveCount(3)

  await page.getByRole('button', { name: 'Move Zoé down' }).focus()
  await page.keyboard.press('Enter')
  await expect(onList(page).first()).toContainText('Ada')
  await expect(page.getByRole('button', { name: 'Move Zoé down' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(onList(page).last()).toContainText('Zoé')
  await expect(page.getByRole('button', { name: 'Move Zoé up' })).toBeFocused()
  expect(names(winnow.folder)).toEqual(['1 Ada', '2 Ben', '3 Zoé'])

  await page.getByRole('button', { name: 'Rename Ben' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'New name for Ben' })).toBeFocused()
  await page.keyboard.type('ada')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '“ada” in this class already' })).toBeVisible()
  await page.getByRole('textbox', { name: 'New name for Ben' }).fill('Bea')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Rename Bea' })).toBeFocused()

  await page.getByRole('button', { name: 'Remove Ada from the list' }).click()
  await expect(onList(page)).toHaveCount(2)
  expect(names(winnow.folder)).toEqual(['2 Bea', '3 Zoé'])
  await press(page, 'Undo')
  await expect(onList(page)).toHaveCount(3)
  expect(names(winnow.folder)).toEqual(['1 Ada', '2 Bea', '3 Zoé'])
})

test('a class is renamed, and removed once it was said what goes', async ({ page, winnow }) => {
  await makeList(page, '7b')
  await box(page).fill('Ada')
  await press(page, 'Add 1 name')
  await expect(onList(page)).toHaveCount(1)
  await page.getByRole('link', { name: 'All lists' }).click()
  await page.getByRole('button', { name: 'Rename 7b' }).click()
  await page.getByRole('textbox', { name: 'New name for 7b' }).fill('8b')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: '8b' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove 8b' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Remove 8b?' })
  await expect(dialog).toContainText('1 name on it')
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Remove this list' }).click()
  await expect(page.getByText('There is none yet.')).toBeVisible()
  expect(names(winnow.folder)).toEqual([])
})

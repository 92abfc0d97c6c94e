import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { violations } from '../steps/axe.ts'
import { rowsOf } from '../steps/database.ts'
import { expiringLearners } from '../steps/expiring.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { ownName } from '../steps/own-name.ts'
import { lock, PASSWORD, setPassword, teacherSection, unlock } from '../steps/teacher.ts'
import { expect, type Page, test } from '../winnow.ts'

const CLI = resolve(import.meta.dirname, '../../../out/main/winnow.cjs')
const winnowCommand = (...args: string[]) => promisify(execFile)(process.execPath, [CLI, ...args])

const openClass = (page: Page) => page.getByRole('link', { name: 'Class', exact: true }).click()
const locked = (page: Page) => page.getByText('This room is locked with the teacher’s password.')

test('a password is set, locks Class, and opens it where one wanted to be, by keyboard alone', async ({ page }) => {
  await setPassword(page)
  await lock(page)
  await openClass(page)
  await expect(locked(page)).toBeVisible()
  expect(await violations(page)).toEqual([])
  const main = page.getByRole('main')
  const show = main.getByRole('button', { name: 'Show: The teacher’s password' })
  await pressUntilFocused(page, show)
  await page.keyboard.press('Space')
  await expect(main.getByLabel('The teacher’s password', { exact: true })).toHaveAttribute('type', 'text')
  await expect(main.getByLabel('The teacher’s password', { exact: true })).toHaveAttribute(
    'autocomplete',
    'current-password',
  )
  await page.keyboard.press('Space')
  await pressUntilFocused(page, main.getByLabel('The teacher’s password', { exact: true }), 'Shift+Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(locked(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Class' })).toBeVisible()
  await expect(page).toHaveURL(/#\/class$/)
})

test('wrong tries are told, wait, and are remembered when Winnow starts again', async ({ page, winnow }) => {
  await setPassword(page)
  await lock(page)
  await openClass(page)
  for (const said of ['This is not the password.', 'This is not the password.', /in \d seconds\./]) {
    await unlock(page, page.getByRole('main'), 'no idea at all')
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible()
  }
  expect(await violations(page)).toEqual([])
  const [tries] = rowsOf<{ value: string }>(
    winnow.folder,
    "SELECT value FROM device_settings WHERE name = 'teacher.wrongTries'",
  )
  expect(JSON.parse(tries?.value ?? '{}')).toMatchObject({ count: 3 })
})

test('what is locked elsewhere asks for the password and is then done', async ({ page, winnow }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByLabel('Add a profile').fill('Ada')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Delete Ada' })).toBeVisible()
  await setPassword(page)
  await lock(page)
  await page.getByRole('button', { name: 'Delete Ada' }).click()
  await page.getByRole('button', { name: 'Delete this profile' }).click()
  const dialog = page.getByRole('dialog', { name: 'Locked with the teacher’s password' })
  await expect(dialog).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const names = () => rowsOf<{ name: string }>(winnow.folder, 'SELECT name FROM learners').map(({ name }) => name)
  expect(names()).toContain('Ada')

  await page.getByRole('button', { name: 'Delete this profile' }).click()
  await unlock(page, dialog)
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Profile Ada deleted.')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  expect(names()).not.toContain('Ada')
})

test('a forgotten password is taken off in a terminal, once Winnow is closed', async ({ page, winnow }) => {
  await setPassword(page)
  const forget = ['teacher', '--forget', '--yes', '--data', winnow.folder]
  await expect(winnowCommand(...forget)).rejects.toThrow()
  await winnow.close()
  expect(await winnowCommand(...forget)).toMatchObject({ stdout: 'The teacher’s password is taken off.\n' })
  const again = await winnow.start()
  await again.getByRole('link', { name: 'Settings' }).click()
  await expect(teacherSection(again)).toContainText('No password is set')
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('a learner whose time is up is told in Today, and kept or deleted in Settings', async ({ page: _, winnow }) => {
    await winnow.close()
    await expiringLearners(winnow.folder, 'Quiet Heron', 'Amber Larch')
    const page = await winnow.start()
    const keep = page.getByRole('button', { name: 'Keep my record' })
    await expect(keep).toBeVisible()
    expect(await violations(page)).toEqual([])
    await keep.click()
    await expect(keep).toBeHidden()
    await page.getByRole('link', { name: 'Settings' }).click()
    const list = page.getByRole('list', { name: 'Records to be deleted' })
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await expect(list).not.toContainText(ownName(winnow.folder))
    await page.getByRole('button', { name: 'Keep Quiet Heron' }).click()
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await page.getByRole('button', { name: 'Delete Amber Larch now' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete Amber Larch now?' })
    await expect(question).toContainText('Backups made before still hold it.')
    expect(await violations(page)).toEqual([])
    await question.getByRole('button', { name: 'Delete now' }).click()
    await expect(page.getByText('None at present.')).toBeVisible()
    expect(rowsOf<{ name: string }>(winnow.folder, 'SELECT name FROM learners ORDER BY name')).toHaveLength(2)
  })
})

test('a new profile is offered an invented name', async ({ page, winnow }) => {
  expect(ownName(winnow.folder)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  await page.getByRole('link', { name: 'Settings' }).click()
  const field = page.getByLabel('Add a profile')
  await expect(field).toHaveValue(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  const first = await field.inputValue()
  await page.getByRole('button', { name: 'Another invented name' }).click()
  await expect(field).not.toHaveValue(first)
  const name = await field.inputValue()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name: `Switch to ${name}` })).toBeVisible()
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TESTED_CLASS } from '../../fixtures/tested-class.ts'
import { violations } from '../steps/axe.ts'
import { makeTestedClass } from '../steps/class-folder.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { expect, test, type Page, type Winnow } from '../winnow.ts'

// Only the real library has enough for four forms.
test.use({ texts: '' })

async function openTests(winnow: Winnow, members = TESTED_CLASS): Promise<Page> {
  await makeTestedClass(winnow.folder, 'Class 8b', members)
  const page = await winnow.start()
  await page.getByRole('link', { name: 'Class', exact: true }).press('Enter')
  await page.getByRole('link', { name: 'Class 8b' }).press('Enter')
  await page.getByRole('link', { name: 'Tests', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Class 8b', level: 1 })).toBeVisible()
  return page
}

const gained = (page: Page) => page.getByRole('region', { name: 'What the class gained' })
const seats = (page: Page) => page.getByRole('table', { name: 'Right of what counts, in the order of the seats' })

test('a class’s tests are told together, then by seat and never ranked', async ({ winnow }) => {
  const page = await openTests(winnow)
  await expect(gained(page)).toContainText('After practice: the class did better than before practice')
  await expect(gained(page)).toContainText('28 days later: nothing is said of fewer than two learners who took both')
  await expect(gained(page).getByRole('row', { name: /^After practice/ })).toContainText('6')
  await expect(page.getByText(/^Before practice: 7 learners of 8 seats; forms: /)).toBeVisible()
  await expect(page.getByText('28 days later: nobody has handed in this test yet.')).toBeVisible()
  await expect(seats(page).getByRole('rowheader')).toHaveText(
    TESTED_CLASS.map(({ name }, at) => new RegExp(`^${at + 1}\\s*${name}$`)),
    { useInnerText: true },
  )
  const ada = seats(page).getByRole('row', { name: /Ada/ })
  await expect(ada.getByRole('cell').first()).toContainText('15 of 30, 50')
  await expect(seats(page).getByRole('row', { name: /Wim/ })).toContainText(/ended early\s*too few count/)
  await expect(seats(page).getByRole('row', { name: /Xenia/ }).getByRole('cell')).toHaveText(['–', '–', '–', '–'])
  expect.soft(await violations(page), 'wide').toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect.soft(await violations(page), 'narrow').toEqual([])
})

test('what is saved and printed names seats, unless names are ticked', async ({ winnow }) => {
  const page = await openTests(winnow)
  const saved = async (name: string) => {
    const file = join(winnow.folder, `${name}.csv`)
    const save = page.getByRole('button', { name: `Save as CSV: ${name}` })
    await winnow.save(file, () => save.click())
    return readFile(file, 'utf8')
  }
  const numbered = await saved('Tests by seat')
  expect(numbered).toContain('\r\nPupil 7,')
  expect(numbered).not.toContain('Wim')
  expect(await saved('Tests of the class')).toMatch(/\r\nAfter practice,6,0\.\d/)
  await page.emulateMedia({ media: 'print' })
  await expect(seats(page).getByText('Pupil 7', { exact: true })).toBeVisible()
  await expect(seats(page).getByText('Wim de Boer')).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  const names = page.getByRole('checkbox', { name: 'With names' })
  await pressUntilFocused(page, names)
  await page.keyboard.press('Space')
  await expect(names).toBeChecked()
  expect(await saved('Tests by seat')).toContain('\r\nWim de Boer,')
  await page.emulateMedia({ media: 'print' })
  await expect(seats(page).getByText('Wim de Boer')).toBeVisible()
})

test('one who took only the first says nothing of the class', async ({ winnow }) => {
  const page = await openTests(winnow, TESTED_CLASS.slice(6))
  await expect(gained(page)).toContainText('fewer than two learners who took both; none has so far.')
  await expect(seats(page).getByRole('row', { name: /Wim/ })).toContainText('4 of 8')
  expect(await violations(page)).toEqual([])
})

test('a class of which nobody took a test is told what will stand here', async ({ winnow }) => {
  const page = await openTests(winnow, TESTED_CLASS.slice(7))
  await expect(page.getByRole('heading', { name: 'No tests yet' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a class that is gone is said to be', async ({ page }) => {
  await page.evaluate(() => void (location.hash = '/class/gone/tests'))
  await expect(page.getByText('This class could not be shown')).toBeVisible()
  await expect(page.getByText('This class does not exist any more.')).toBeVisible()
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pupils, type Pupil } from '../../fixtures/class-of.ts'
import { violations } from '../steps/axe.ts'
import { makeClass } from '../steps/class-folder.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { expect, test, type Page, type Winnow } from '../winnow.ts'

// The hardest stretches lead into the library's own texts.
test.use({ texts: '' })

/** Six who answered much, one who answered little, and one who handed nothing in. */
const CLASS: readonly Pupil[] = [
  ...pupils(6, 240),
  { name: 'Wim', decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 24 },
  { name: 'Xenia', decides: null },
]

async function openFigures(winnow: Winnow, members = CLASS): Promise<Page> {
  await makeClass(winnow.folder, 'Class 8b', members)
  const page = await winnow.start()
  await page.getByRole('link', { name: 'Class', exact: true }).click()
  await page.getByRole('link', { name: 'Class 8b' }).click()
  await page.getByRole('link', { name: 'What they found hard' }).click()
  await expect(page.getByRole('heading', { name: 'Class 8b', level: 1 })).toBeVisible()
  return page
}

test('a class is told first in words, then in figures, by seat and never ranked', async ({ winnow }) => {
  const page = await openFigures(winnow)
  await expect(
    page.getByText(/^(The class tells apart well|More often than a coin would the class tells)/),
  ).toBeVisible()
  await expect(page.getByText('Only first answers count: 1,464 of 7 learners; 1 seat has none.')).toBeVisible()
  const test = page.getByRole('region', { name: 'Fact or opinion', exact: true })
  await expect(test).toContainText('Means over 6 learners with 20 answers or more on each side')
  await expect(test).toContainText('1 learner has too few answers and 1 seat has none.')
  const seats = page.getByRole('table', { name: /about reported facts and about opinions/ }).getByRole('row')
  await expect(seats).toHaveCount(CLASS.length + 1)
  // What stands there on paper alone is no text of the screen.
  await expect(seats.getByRole('rowheader')).toHaveText(
    CLASS.map(({ name }, at) => new RegExp(`^${at + 1}\\s*${name}$`)),
    { useInnerText: true },
  )
  await expect(seats.filter({ hasText: 'Wim' })).toContainText('answers missing')
  await expect(seats.filter({ hasText: 'Xenia' })).toContainText('no answers')
  expect(await violations(page)).toEqual([])
})

test('what most had wrong leads to its rule and to its place in the text', async ({ winnow }) => {
  const page = await openFigures(winnow)
  const hardest = page.getByRole('region', { name: 'Hardest stretches' })
  await expect(hardest).toContainText('Of 240 stretches that 3 learners or more have answered')
  const first = hardest.getByRole('listitem').first()
  await expect(first).toContainText(/\d of \d learners right/)
  const words = await first.locator('mark').innerText()
  await expect(page.getByRole('region', { name: 'What to talk about' }).getByRole('listitem').first()).toContainText(
    words,
  )
  await first.getByRole('link').first().click()
  await expect(page).toHaveURL(/#\/texts\/[a-z-]+\?at=/)
  await page.goBack()
  await expect(hardest).toBeVisible()
  await hardest.getByText('Wrong answers point first to the rule about').getByRole('link').click()
  await expect(page).toHaveURL(/#\/codebook\?rule=skill-/)
})

test('by keyboard: a filter, what it leaves, and all of it again', async ({ winnow }) => {
  const page = await openFigures(winnow)
  const skill = page.getByRole('combobox', { name: 'Skill' })
  await pressUntilFocused(page, skill)
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/#\/class\/[^/]+\/progress\?skill=/)
  await expect(
    page.getByText(/^These figures rest on [\d,]+ of the class’s 1,464 first answers: those about/),
  ).toBeVisible()
  await expect(skill).toBeFocused()
  await pressUntilFocused(page, page.getByRole('button', { name: 'Show all answers' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/class\/[^/]+\/progress$/)
  await page.getByRole('combobox', { name: 'Period' }).selectOption('From day to day')
  await page.getByLabel('To', { exact: true }).fill('2020-01-01')
  await expect(page.getByText(/^None of the class’s 1,464 first answers is/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('what is saved and printed names seats, unless names are ticked', async ({ winnow }) => {
  const page = await openFigures(winnow)
  const save = page.getByRole('button', { name: 'Save as CSV: Seat by seat: fact or opinion' })
  const saved = async (name: string) => {
    const file = join(winnow.folder, name)
    await winnow.save(file, () => save.click())
    return readFile(file, 'utf8')
  }
  const numbered = await saved('numbered.csv')
  expect(numbered).toContain('\r\nPupil 1,')
  expect(numbered).not.toContain('Ada')
  await page.emulateMedia({ media: 'print' })
  const seats = page.getByRole('table', { name: /about reported facts and about opinions/ })
  await expect(seats.getByText('Pupil 1', { exact: true })).toBeVisible()
  await expect(seats.getByText('Ada')).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Skill' })).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('checkbox', { name: 'With names' }).check()
  expect(await saved('named.csv')).toContain('\r\nAda,')
  await page.emulateMedia({ media: 'print' })
  await expect(seats.getByText('Ada')).toBeVisible()
})

test('two who answered little have no figure of a test, and nobody’s record is said to be missing', async ({
  winnow,
}) => {
  const page = await openFigures(winnow, pupils(2, 24))
  await expect(page.getByText(/of the class’s 48 first answers were right/)).toBeVisible()
  const card = page.getByRole('region', { name: 'Fact or opinion', exact: true })
  await expect(card).toContainText('It takes 2 more learners with 20 first answers')
  await expect(card.getByRole('table')).toHaveCount(0)
  await expect(page.getByText(/Nothing is called hard yet/)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a class that handed nothing in is told what will stand here', async ({ winnow }) => {
  const page = await openFigures(winnow, [{ name: 'Ada', decides: null }])
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'To the seats' }).click()
  await expect(page).toHaveURL(/#\/class\/[^/]+$/)
})

test('a class that is gone is said to be, and the way out is there', async ({ page }) => {
  await page.evaluate(() => void (location.hash = '/class/gone/progress'))
  await expect(page.getByText('This class could not be shown')).toBeVisible()
  await expect(page.getByText('This class does not exist any more.')).toBeVisible()
  await page.getByRole('link', { name: 'Class', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Class', level: 1 })).toBeVisible()
})

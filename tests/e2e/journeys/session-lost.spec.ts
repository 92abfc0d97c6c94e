import { rightAnswer } from '../steps/answers.ts'
import { answersIn, askedSegment } from '../steps/database.ts'
import { chooseByKeys, exercise, goOn, sortByKeys, startPractice } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

/** The same Winnow in a second tab, in its Settings. */
async function settingsInSecondTab(page: Page): Promise<Page> {
  const second = await page.context().newPage()
  await second.goto(new URL('/#/settings', page.url()).href)
  await expect(second.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  return second
}

async function restoreNewestAsked(settings: Page): Promise<void> {
  const asked = settings.getByRole('table', { name: 'Backups' }).getByRole('row').filter({ hasText: 'asked for' })
  await asked.getByRole('button', { name: /^Restore the backup of/ }).click()
  await settings.getByRole('button', { name: 'Restore it' }).click()
  await expect(settings.getByRole('alertdialog')).toBeHidden()
}

async function backUp(settings: Page): Promise<void> {
  await settings.getByRole('button', { name: 'Back up now' }).click()
  await expect(settings.getByRole('table', { name: 'Backups' })).toContainText('asked for')
}

test.describe('with a second tab on the same Winnow', { tag: '@browser' }, () => {
  test('a session is left when the profile is switched, and goes on after switching back', async ({ page, winnow }) => {
    await startPractice(page)
    await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
    await goOn(page)
    const asked = askedSegment(winnow.folder)
    await chooseByKeys(page, rightAnswer(asked))

    const settings = await settingsInSecondTab(page)
    await settings.getByLabel('Add a profile').fill('Ada')
    await settings.getByRole('button', { name: 'Add', exact: true }).click()
    await settings.getByRole('button', { name: 'Switch to Ada' }).click()
    await expect(page.getByRole('heading', { name: 'Another profile is in use now' })).toBeFocused()
    await expect(exercise(page)).toHaveCount(0)
    expect(answersIn(winnow.folder)).toHaveLength(1)

    await page.getByRole('link', { name: 'Open the article' }).click()
    await expect(page.getByRole('button', { name: 'Start practice' })).toBeVisible()
    await settings.getByRole('button', { name: /^Switch to / }).click()
    await page.getByRole('button', { name: 'Continue practice' }).click()
    await expect(exercise(page).getByRole('heading', { name: 'Question 2 of 12' })).toBeVisible()
    // The choices made before are still there, under the id that counts once.
    await page.keyboard.press('Enter')
    await expect.poll(() => answersIn(winnow.folder).map(answer => answer.segment_id)).toContain(asked)
  })

  test('a session is gone when its profile is deleted, and the page says so', async ({ page }) => {
    await startPractice(page)
    const settings = await settingsInSecondTab(page)
    await settings.getByRole('button', { name: /^Delete / }).click()
    await settings.getByRole('button', { name: 'Delete this profile' }).click()
    await expect(page.getByRole('heading', { name: 'This session is no longer here' })).toBeFocused()
    await page.getByRole('link', { name: 'Back to the start' }).click()
    await expect(page.getByRole('link', { name: 'Open the article' })).toBeVisible()
  })

  test('a session goes back with the backup that is restored under it', async ({ page, winnow }) => {
    await startPractice(page)
    await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
    await goOn(page)
    const settings = await settingsInSecondTab(page)
    await backUp(settings)
    await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
    await goOn(page)
    await expect(exercise(page).getByRole('heading', { name: 'Question 3 of 12' })).toBeVisible()

    await restoreNewestAsked(settings)
    await expect(exercise(page).getByRole('heading', { name: 'Question 2 of 12' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('This session changed elsewhere.')
    await sortByKeys(page, rightAnswer(askedSegment(winnow.folder)))
    expect(answersIn(winnow.folder)).toHaveLength(2)
  })

  test('a session that a restored backup does not know is gone', async ({ page }) => {
    const settings = await settingsInSecondTab(page)
    await backUp(settings)
    await startPractice(page)
    await page.getByRole('button', { name: 'End session' }).click()
    await restoreNewestAsked(settings)
    await expect(page.getByRole('heading', { name: 'This session is no longer here' })).toBeVisible()
    await page.getByRole('link', { name: 'Open the article' }).click()
    await page.getByRole('button', { name: 'Start practice' }).click()
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(exercise(page).getByRole('heading', { name: 'Question 1 of 12' })).toBeVisible()
  })
})

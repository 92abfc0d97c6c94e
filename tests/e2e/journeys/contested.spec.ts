import { EVERY_KIND } from '../../../src-main/domain/exercise/every-kind.ts'
import { violations } from '../steps/axe.ts'
import { answersIn } from '../steps/database.ts'
import { askedQuestion, checkByMouse, HARBOUR, openExercise, openExerciseByKeys } from '../steps/harbour.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { recordSpeech, spokenOn } from '../steps/spoken.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ texts: HARBOUR })

async function expectShares(page: Page, ...shares: number[]): Promise<void> {
  const sliders = page.getByRole('slider')
  await expect(sliders).toHaveCount(shares.length)
  for (const [at, share] of shares.entries()) await expect(sliders.nth(at)).toHaveValue(String(share))
}

test('a split is stated with the keyboard alone, always of 100, and never judged', async ({ winnow }) => {
  const page = await winnow.start(recordSpeech)
  await openExerciseByKeys(page, 'Contested')
  await expectShares(page, 34, 33, 33)
  await page.keyboard.press('f')
  await page.keyboard.press('Enter')
  await expect(exercise(page)).toContainText('Still to say: how you think they split.')

  await pressUntilFocused(page, page.getByRole('slider', { name: 'Reported fact' }))
  await page.keyboard.press('ArrowRight')
  await expectShares(page, 35, 33, 32)
  await page.keyboard.press('ArrowLeft')
  await expectShares(page, 30, 35, 35)
  expect((await spokenOn(page)).at(-1)).toBe('Reported fact 30, Attribution 35, Opinion 35.')
  await pressUntilFocused(page, page.getByRole('spinbutton', { name: 'Opinion, per cent' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('70')
  await expectShares(page, 30, 0, 70)
  await page.keyboard.press('Tab')
  await page.keyboard.press('e')
  await expectShares(page, 15, 15, 70)

  await pressUntilFocused(page, page.getByRole('button', { name: 'Check answer' }))
  await page.keyboard.press('Enter')
  await expect(feedback(page)).toContainText('nothing here is right or wrong')
  await expect.poll(async () => (await spokenOn(page)).at(-1)).toContain('you said 70')
  expect(answersIn(winnow.folder)).toMatchObject([{ exercise: 'contested', correct: null, confidence: 2 }])
})

test('by mouse, the readers’ split stands beside one’s own, with who they were and why', async ({ page, winnow }) => {
  await openExercise(page, 'Contested')
  const key = EVERY_KIND.contested.key(askedQuestion(winnow.folder))
  await page.getByRole('spinbutton', { name: 'Opinion, per cent' }).fill('60')
  await page.getByRole('button', { name: 'Share the rest evenly' }).click()
  await expectShares(page, 20, 20, 60)
  await page.getByRole('spinbutton', { name: 'Opinion, per cent' }).fill('999')
  await page.getByRole('button', { name: 'Share the rest evenly' }).click()
  await expectShares(page, 0, 0, 100)
  expect(await violations(page)).toEqual([])

  await checkByMouse(page)
  const table = feedback(page).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(4)
  await expect(table.getByRole('row', { name: /Opinion/ })).toContainText('100')
  await expect(feedback(page)).toContainText(key.who)
  await expect(feedback(page)).toContainText(`${key.readers} readers`)
  for (const { why } of key.readings.filter(({ count }) => count > 0)) await expect(feedback(page)).toContainText(why)
  await expect(feedback(page)).toContainText('Quadratic score')
  const goesBy = feedback(page).getByRole('list', { name: 'What each reading goes by' })
  await expect(goesBy.getByRole('listitem')).toHaveCount(key.readings.filter(({ count }) => count > 0).length)
  await expect(goesBy.getByRole('link', { name: /^a rule of the codebook$/ })).toHaveCount(0)
  await expect(goesBy.getByRole('link').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

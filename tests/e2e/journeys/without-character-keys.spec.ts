import { answersIn } from '../steps/database.ts'
import { HARBOUR, openExercise } from '../steps/harbour.ts'
import { pressUntilFocused } from '../steps/keyboard.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { expect, type Locator, type Page, test } from '../winnow.ts'

test.use({ texts: HARBOUR })

/** How an answer is made with Tab, arrows, Space and Enter alone; the keys of one letter must do nothing. */
const WAYS: readonly { name: string; letters: string; control: (page: Page) => Locator; keys: readonly string[] }[] = [
  {
    name: 'Trace',
    letters: '12u',
    control: page => page.getByRole('group', { name: 'Who passes these words on?' }).getByRole('button').first(),
    keys: ['Enter'],
  },
  { name: 'Strip', letters: 'n', control: page => page.getByRole('option').first(), keys: ['ArrowRight', ' '] },
  {
    name: 'Check',
    letters: '12',
    control: page => page.getByRole('radiogroup', { name: 'What would settle this claim?' }).getByRole('radio').first(),
    keys: [' ', 'ArrowDown'],
  },
  { name: 'Contested', letters: 'e', control: page => page.getByRole('slider').first(), keys: ['ArrowRight'] },
]

for (const { name, letters, control, keys } of WAYS) {
  test(`${name} can be answered where keys of one letter are off`, async ({ page, winnow }) => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radiogroup', { name: 'Shortcuts of a single key' }).getByText('Off', { exact: true }).click()
    await openExercise(page, name)
    for (const letter of `${letters}gfc`) await page.keyboard.press(letter)
    await page.keyboard.press('Enter')
    await expect(exercise(page)).toContainText(/Still to say: .* and how sure you are\./)

    await pressUntilFocused(page, control(page))
    for (const key of keys) await page.keyboard.press(key)
    await pressUntilFocused(page, page.getByRole('radio', { name: 'Guessing' }))
    await page.keyboard.press(' ')
    await pressUntilFocused(page, page.getByRole('button', { name: 'Check answer' }))
    await page.keyboard.press('Enter')
    await expect(feedback(page)).toBeFocused()
    expect(answersIn(winnow.folder)).toMatchObject([{ exercise: name.toLowerCase(), confidence: 1 }])
  })
}

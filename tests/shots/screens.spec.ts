import { rightAnswer, wrongAnswer } from '../e2e/steps/answers.ts'
import { askedSegment } from '../e2e/steps/database.ts'
import { goTo, SCREENS } from '../e2e/steps/rooms.ts'
import { keyOfAsked, markByKeys, sentence, startMarking } from '../e2e/steps/marking.ts'
import { exercise, feedback, goOn, sortByKeys } from '../e2e/steps/sorting.ts'
import { expect, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

// `npm run shots`: not a test of how it looks, which eyes do, but every screen must at least come to stand.
for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height } })

    test('a new learner', async ({ page, winnow }) => {
      for (const screen of SCREENS.filter(({ name }) => ['today', 'library', 'article', 'progress'].includes(name))) {
        await goTo(page, winnow.folder, screen)
        await shoot(page, `new-${screen.name}`, look)
      }
      await goTo(page, winnow.folder, { name: 'article', hash: () => '#/texts/kremlin-state-secret', heading: /./ })
      await page.getByRole('button', { name: 'Start practice' }).click()
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
      await shoot(page, 'new-primer', look)
      await page.getByRole('button', { name: 'Begin' }).click()
      await expect(exercise(page)).toBeVisible()
      await shoot(page, 'new-question', look)
    })

    test('a sentence that is being marked, and what came of it', async ({ page, winnow }) => {
      await startMarking(page)
      await sentence(page).focus()
      const [first, ...others] = keyOfAsked(winnow.folder)
      for (const span of others) await markByKeys(page, winnow.folder, span)
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+ArrowRight')
      await shoot(page, 'mark', look)
      await page.keyboard.press(first?.kind === 'cue' ? '1' : '2')
      await shoot(page, 'mark-in-hand', look)
      await page.keyboard.press('f')
      await page.keyboard.press('Enter')
      await expect(feedback(page)).toBeVisible()
      await shoot(page, 'mark-told', look)
    })

    test.describe('a learner who has practised', () => {
      test.use({ learner: 'practised' })

      test('every screen', async ({ page, winnow }) => {
        for (const screen of SCREENS) {
          await goTo(page, winnow.folder, screen)
          await shoot(page, screen.name, look)
        }
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog')).toBeVisible()
        await shoot(page, 'keys', look)
      })

      test('feedback of a right and of a wrong answer', async ({ page, winnow }) => {
        await page.getByRole('link', { name: 'Continue' }).click()
        for (const [name, answer] of [
          ['right', rightAnswer],
          ['wrong', wrongAnswer],
        ] as const) {
          await expect(exercise(page)).toBeVisible()
          await sortByKeys(page, answer(askedSegment(winnow.folder)))
          await shoot(page, `feedback-${name}`, look)
          await goOn(page)
        }
      })

      test('the whole X-ray, and words that were chosen in it', async ({ page, winnow }) => {
        for (const screen of SCREENS.filter(({ name }) => name === 'xray')) await goTo(page, winnow.folder, screen)
        await page.getByRole('button', { name: 'Show the whole text' }).click()
        await shoot(page, 'xray-ask', look)
        await page.getByRole('button', { name: 'Show them' }).click()
        await expect(page.getByRole('alertdialog')).toBeHidden()
        const segments = page.getByRole('group', { name: /^The text with its inks/ }).getByRole('button')
        await segments.nth(4).click()
        await shoot(page, 'xray-whole', look)
        await page.keyboard.press('l')
        await shoot(page, 'xray-loaded', look)
      })
    })
  })
}

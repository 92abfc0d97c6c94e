import { rightAnswer } from '../steps/answers.ts'
import { askedSegment } from '../steps/database.ts'
import { goTo, SCREENS } from '../steps/rooms.ts'
import { exercise, feedback, sortByMouse } from '../steps/sorting.ts'
import { expect, type Page, test } from '../winnow.ts'

test.use({ learner: 'practised' })

/** What sticks out of the window sideways; a table may scroll inside its own region. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const wide = [...document.querySelectorAll('main *, header *')].filter(element => {
      const box = element.getBoundingClientRect()
      const scroller = element.closest('[tabindex="0"][role="region"], details:not([open]), .visually-hidden')
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !scroller
    })
    const page =
      document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : []
    return [...page, ...wide.map(element => `${element.tagName} “${element.textContent.trim().slice(0, 40)}”`)]
  })

for (const width of [1440, 1024, 390]) {
  test(`every screen fits a window ${width} pixels wide`, async ({ page, winnow }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const screen of SCREENS) {
      await goTo(page, winnow.folder, screen)
      expect.soft(await sticksOut(page), screen.name).toEqual([])
    }
  })
}

test('on every screen the name of a room is the name of one link, and of no other', async ({ page, winnow }) => {
  for (const screen of SCREENS) {
    await goTo(page, winnow.folder, screen)
    for (const room of ['Today', 'Library', 'Progress', 'Class', 'Settings']) {
      // As a word: an article's own words, quoted as a link, may well speak of classifying.
      const name = new RegExp(`\\b${room}\\b`, 'i')
      await expect.soft(page.getByRole('link', { name }), `${room} on ${screen.name}`).toHaveCount(1)
    }
  }
})

test('at 200 % text size every screen still fits, also in a narrow window', async ({ page, winnow }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radiogroup', { name: 'Text size' }).getByText('200 %', { exact: true }).click()
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    for (const screen of SCREENS) {
      await goTo(page, winnow.folder, screen)
      expect.soft(await sticksOut(page), `${screen.name} at ${width}`).toEqual([])
    }
  }
})

test('a segment is sorted in a narrow window at 200 % text size', async ({ page, winnow }) => {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('radiogroup', { name: 'Text size' }).getByText('200 %', { exact: true }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('link', { name: 'Continue' }).click()
  await expect(exercise(page)).toBeVisible()
  await sortByMouse(page, rightAnswer(askedSegment(winnow.folder)))
  await expect(feedback(page)).toBeInViewport()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(feedback(page)).toBeHidden()
})

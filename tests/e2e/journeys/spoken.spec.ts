import { wrongAnswer } from '../steps/answers.ts'
import { askedSegment } from '../steps/database.ts'
import { exercise, feedback, goOn, sortByKeys, startPractice } from '../steps/sorting.ts'
import { recordSpeech, spokenOn } from '../steps/spoken.ts'
import { segment } from '../steps/study-text.ts'
import { expect, test } from '../winnow.ts'

test('the page is told by landmarks, one heading and the rooms', async ({ page }) => {
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the page"
    - banner:
      - navigation "Rooms":
        - link "Today"
        - link "Library"
        - link "Progress"
        - link "Settings"
      - link "Switch profile"
    - main:
      - heading "Today" [level=1]
      - article:
        - heading "Did Trump give the Kremlin a state secret of America?" [level=2]
        - link "Open the article"
  `)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a question and its feedback are told by their names', async ({ page, winnow }) => {
  await startPractice(page)
  await expect(exercise(page)).toMatchAriaSnapshot(`
    - region "Exercise":
      - heading "Question 1 of 12" [level=2]
      - paragraph: /The words/
      - radiogroup "These words are":
        - heading "These words are" [level=2]
        - radio "Reported fact"
        - radio "Attribution"
        - radio "Opinion"
      - radiogroup "How sure are you?":
        - radio "Guessing"
        - radio "Fairly sure"
        - radio "Certain"
      - button /Check answer/
  `)
  await page.keyboard.press('1')
  await expect(exercise(page)).toMatchAriaSnapshot(`
    - region "Exercise":
      - radiogroup "These words are":
        - radio "Reported fact" [checked]
      - radiogroup "Who answers for it?":
        - radio "The article itself"
        - radio "A source"
  `)
  await sortByKeys(page, wrongAnswer(askedSegment(winnow.folder)))
  await expect(feedback(page)).toBeFocused()
  await expect(feedback(page)).toMatchAriaSnapshot(`
    - region "Feedback":
      - paragraph: /^(Not this time|The label is right)/
      - paragraph:
        - strong: /^(Naming|Evidence|Ownership|Swap) decides:$/
      - paragraph
      - paragraph: /Compare/
  `)
  await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible()
})

test('what is asked, what came of it and what is missing is spoken, each once and in order', async ({ winnow }) => {
  const page = await winnow.start(recordSpeech)
  await startPractice(page)
  const first = segment(askedSegment(winnow.folder))
  await page.keyboard.press('Enter')
  await sortByKeys(page, wrongAnswer(first.id))
  await goOn(page)
  const second = segment(askedSegment(winnow.folder))
  // On a slow machine a page says that it is still loading, which is right and no part of this.
  const told = async () => (await spokenOn(page)).filter(words => !words.endsWith('…'))
  await expect.poll(told).toHaveLength(4)

  const spoken = await told()
  expect(spoken[0]).toContain(`Question 1 of 12. Sort these words: “${first.text.trim()}”`)
  expect(spoken[1]).toBe('Still to say: what these words are and how sure you are.')
  expect(spoken[2]).toContain(first.note.why)
  expect(spoken[2]).toContain(`Compare: “${first.note.contrast.text}”`)
  expect(spoken[3]).toContain(`Question 2 of 12. Sort these words: “${second.text.trim()}”`)
})

test('the focus goes to the heading of each new page', async ({ page }) => {
  for (const room of ['Library', 'Progress', 'Settings', 'Today']) {
    await page.getByRole('link', { name: room, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: room })).toBeFocused()
    await expect(page).toHaveTitle(new RegExp(room))
  }
})

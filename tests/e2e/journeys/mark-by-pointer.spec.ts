import {
  dragWords,
  kindName,
  marks,
  marksOnDisk,
  sentence,
  startMarking,
  tool,
  wordBoxes,
  wordPoint,
} from '../steps/marking.ts'
import { exercise, feedback } from '../steps/sorting.ts'
import { expect, test } from '../winnow.ts'

test('a sentence is marked by mouse: drags, pieces, a line that is clicked, an edge that is dragged', async ({
  page,
  winnow,
}) => {
  await startMarking(page)
  await dragWords(page, 0, 2)
  await tool(page, kindName(winnow.folder, 1)).click()
  await dragWords(page, 4, 5)
  await page.keyboard.down('Control')
  await dragWords(page, 7, 8)
  await page.keyboard.up('Control')
  await tool(page, kindName(winnow.folder, 3)).click()
  await expect(marks(page)).toHaveCount(2)
  await expect
    .poll(() => marksOnDisk(winnow.folder).map(({ pieces }) => pieces))
    .toEqual([
      [{ first: 0, end: 3 }],
      [
        { first: 4, end: 6 },
        { first: 7, end: 9 },
      ],
    ])

  // A click on the line takes its mark in hand; a click on a word puts the caret.
  const word = (await wordBoxes(page))[1] ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(word.x + word.width / 2, word.y + word.height - 1)
  await expect(marks(page).first().getByRole('button', { pressed: true })).toBeVisible()
  await page.mouse.click(word.x + word.width / 2, word.y + word.height / 2)
  await expect(exercise(page).getByRole('button', { pressed: true })).toHaveCount(0)

  // Taken in hand by its entry, an edge is dragged by a word; that is one step to undo.
  await marks(page).first().getByRole('button').first().click()
  const end = (await wordBoxes(page))[2] ?? word
  const next = await wordPoint(page, 3)
  await page.mouse.move(end.x + end.width, end.y + end.height + 12)
  await page.mouse.down()
  await page.mouse.move(next.x, next.y + 22, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => marksOnDisk(winnow.folder)[0]?.pieces).toEqual([{ first: 0, end: 4 }])
  await tool(page, 'Undo').click()
  await expect.poll(() => marksOnDisk(winnow.folder)[0]?.pieces).toEqual([{ first: 0, end: 3 }])

  await marks(page)
    .first()
    .getByRole('button', { name: /^Clear / })
    .click()
  await expect(marks(page)).toHaveCount(1)
  await page.getByRole('radiogroup', { name: 'How sure are you?' }).getByText('Certain').click()
  await page.getByRole('button', { name: 'Check answer' }).click()
  await expect(feedback(page)).toContainText(/Left out: “/)
  for (const view of ['Yours', 'The key', 'Both']) {
    await page.getByRole('radiogroup', { name: 'Marks shown' }).getByText(view).click()
    await expect(page.getByRole('radio', { name: view })).toBeChecked()
  }
})

test.describe('with fingers @browser', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap selects a word, the next as far as there; handles and buttons are large enough', async ({
    page,
    winnow,
  }) => {
    await startMarking(page)
    const tap = async (token: number) => {
      await sentence(page).scrollIntoViewIfNeeded()
      const { x, y } = await wordPoint(page, token)
      await page.touchscreen.tap(x, y)
    }
    await tap(0)
    await tap(2)
    await tool(page, kindName(winnow.folder, 1)).tap()
    await expect.poll(() => marksOnDisk(winnow.folder).map(({ pieces }) => pieces)).toEqual([[{ first: 0, end: 3 }]])
    await tap(4)
    await tool(page, 'Add piece').tap()
    await tap(6)
    await tool(page, kindName(winnow.folder, 2)).tap()
    await expect
      .poll(() => marksOnDisk(winnow.folder)[1]?.pieces)
      .toEqual([
        { first: 4, end: 5 },
        { first: 6, end: 7 },
      ])

    const buttons = exercise(page).getByRole('group').getByRole('button')
    for (const button of await buttons.all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const grips = await sentence(page)
      .locator('[aria-hidden=true]:not(svg)')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().width))
    expect(grips).toHaveLength(4)
    for (const width of grips) expect(width).toBeGreaterThanOrEqual(44)
  })
})

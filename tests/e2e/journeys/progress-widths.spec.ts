import { expect, test } from '../winnow.ts'

test.use({ learner: 'practised' })

// The picture has a width of its own: it once held its frame open, so that it never grew narrower again.
test('the chart follows the window, narrower as well as wider @browser', async ({ page }) => {
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  const chart = page.getByRole('img', { name: /how sure/i })
  const card = page.getByRole('region', { name: 'How sure, how right' })
  for (const width of [1440, 1024, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expect
      .poll(async () => {
        const [box, picture, frame] = await Promise.all([
          chart.boundingBox(),
          chart.locator('svg').boundingBox(),
          card.boundingBox(),
        ])
        if (!box || !picture || !frame) return 'not shown'
        if (box.x + box.width > frame.x + frame.width) return 'wider than its card'
        return Math.abs(picture.width - box.width) <= 1 ? 'fits' : `${picture.width} in ${box.width}`
      })
      .toBe('fits')
  }
})

test('a page that is captured whole is not captured with a chart for a narrow one @browser', async ({ page }) => {
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  const picture = page.getByRole('img', { name: /how sure/i }).locator('svg')
  await expect(picture).toBeVisible()
  const narrowest = await picture.evaluateHandle(svg => {
    const seen = { width: svg.getBoundingClientRect().width }
    const note = () => (seen.width = Math.min(seen.width, svg.getBoundingClientRect().width))
    new MutationObserver(note).observe(svg, { attributes: true })
    return seen
  })
  const before = await narrowest.evaluate(seen => seen.width)
  for (const _ of [1, 2, 3]) await page.screenshot({ fullPage: true })
  expect(await narrowest.evaluate(seen => seen.width)).toBe(before)
})

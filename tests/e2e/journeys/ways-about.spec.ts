import { expect, test } from '../winnow.ts'

/** Five rooms, and the way to another profile. */
const LINKS = 6

for (const width of [1440, 800, 390, 300]) {
  test(`Tab goes through the head of the page as the eye does, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    const links = page.getByRole('banner').getByRole('link')
    await expect(links).toHaveCount(LINKS)
    await page.getByRole('link', { name: 'Skip to the page' }).focus()
    const seen: { name: string; row: number; x: number }[] = []
    for (let at = 0; at < LINKS; at += 1) {
      await page.keyboard.press('Tab')
      await expect(links.nth(at)).toBeFocused()
      const box = await links.nth(at).boundingBox()
      seen.push({
        name: await links.nth(at).innerText(),
        // Middles, since a row's links may differ in height.
        row: Math.round(((box?.y ?? 0) + (box?.height ?? 0) / 2) / 10),
        x: box?.x ?? 0,
      })
    }
    expect(seen.toSorted((a, b) => a.row - b.row || a.x - b.x)).toEqual(seen)
  })
}

test(
  'an address that changes while the first page is on its way is followed',
  { tag: '@browser' },
  async ({ winnow }) => {
    let letPass = () => {}
    const held = new Promise<void>(resolve => (letPass = resolve))
    const page = await winnow.start(async page => {
      await page.route(/\/TodayPage-[^/]*\.js$/, async route => {
        await held
        await route.continue()
      })
    })
    await page.evaluate(() => (location.hash = '#/library'))
    letPass()
    await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible()
    await expect(page).toHaveURL(/#\/library$/)
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  },
)

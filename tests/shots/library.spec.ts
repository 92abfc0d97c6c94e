import { goTo } from '../e2e/steps/rooms.ts'
import { installLong } from '../e2e/steps/long-texts.ts'
import { filter } from '../e2e/steps/library.ts'
import { expect, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height }, texts: '' })

    test('the room, what is found in it, and a text by itself', async ({ page, winnow }) => {
      const at = (hash: string, heading: string | RegExp) =>
        goTo(page, winnow.folder, { name: hash, hash: () => hash, heading })
      await at('#/library', 'Library')
      await shoot(page, 'room', look)
      for (const [name, query] of [
        ['found', 'q=council'],
        ['narrowed', 'level=2&skill=hedge'],
        ['none', 'q=council&level=5&length=short'],
      ] as const) {
        await at(`#/library?${query}`, 'Library')
        await expect(
          page
            .getByText('Level 1 of 5')
            .or(page.getByRole('button', { name: 'Clear all' }))
            .first(),
        ).toBeVisible()
        await shoot(page, `room-${name}`, look)
      }
      await at('#/library?q=council', 'Library')
      await page
        .getByRole('link', { name: /^To the place/ })
        .first()
        .click()
      await expect(page.getByRole('article').locator('mark').first()).toBeInViewport()
      await shoot(page, 'room-place', look)
      await at('#/texts/ferrow-night-bus/about', /./)
      await shoot(page, 'text-page', look)
      await page.locator('summary', { hasText: 'For the teacher' }).click()
      await shoot(page, 'text-page-plan', look)
      await page.emulateMedia({ media: 'print' })
      await shoot(page, 'text-page-print', look)
    })

    test('while the texts are read', async ({ machine, winnow }) => {
      test.setTimeout(120_000)
      const installed = await installLong(40)
      const running = await machine.open(winnow.folder, page => page.setViewportSize(look), installed.root)
      try {
        await running.page.emulateMedia({ colorScheme: look.theme })
        await running.page.evaluate(() => void (location.hash = '#/library?q=harbour'))
        // Before it, forty texts as long as novels are listed.
        await expect(running.page.getByRole('progressbar')).toBeVisible({ timeout: 60_000 })
        await shoot(running.page, 'room-indexing', look)
      } finally {
        await running.close()
        await installed.remove()
      }
    })
  })
}

for (const look of eachLook().filter(({ width }) => width < 600)) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height }, texts: '' })

    test('the filters of a narrow window, unfolded', async ({ page, winnow }) => {
      await goTo(page, winnow.folder, { name: 'library', hash: () => '#/library?level=2', heading: 'Library' })
      await page.getByRole('button', { name: /^Filters/ }).click()
      await expect(filter(page, 'Level')).toBeVisible()
      await shoot(page, 'room-filters', look)
    })
  })
}

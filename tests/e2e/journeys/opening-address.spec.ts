import { expect, type Page, test } from '../winnow.ts'

/** An address that somebody sets while the code of the first page is on its way, or in the very instant it is there. */
async function setWhileOpening(page: Page, addresses: readonly string[]): Promise<void> {
  await page.route('**/assets/TodayPage-*.js', async route => {
    const response = await route.fetch()
    const body = addresses.map(address => `location.hash = '${address}'\n`).join('') + (await response.text())
    await route.fulfill({ response, body })
  })
}

for (const { title, addresses, heading } of [
  { title: 'an address', addresses: ['#/settings'], heading: 'Settings' },
  {
    title: 'the last of two addresses',
    addresses: ['#/settings', '#/library?q=state+secret%20%E2%80%9C'],
    heading: 'Library',
  },
]) {
  test(`${title} set in the instant in which a window opens is not lost`, { tag: '@browser' }, async ({ winnow }) => {
    const page = await winnow.start(opening => setWhileOpening(opening, addresses))
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    expect(new URL(page.url()).hash).toContain(addresses.at(-1)!.split('?')[0])
    await page.getByRole('link', { name: 'Today' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  })
}

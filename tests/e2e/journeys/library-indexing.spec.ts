import { left, openLibrary, search, titles } from '../steps/library.ts'
import { installLong } from '../steps/long-texts.ts'
import { recordSpeech, spokenOn } from '../steps/spoken.ts'
import { expect, test } from '../winnow.ts'

const COUNT = 40

test('a large library can be looked at and searched by title while its texts are read', async ({ machine, winnow }) => {
  test.setTimeout(120_000)
  const installed = await installLong(COUNT)
  const running = await machine.open(winnow.folder, recordSpeech, installed.root)
  const { page } = running
  try {
    await openLibrary(page)
    await expect(titles(page)).toHaveCount(COUNT)
    const bar = page.getByRole('progressbar', { name: /^Reading the texts for searching: \d+ of 40$/ })
    await expect(bar).toBeVisible()
    await search(page).fill('quay7')
    // A quick machine may have read them all before the search is answered.
    await expect(left(page)).toHaveText(/^1 of 40 texts( so far\. The texts are still being read.*)?$/)
    await expect(titles(page)).toHaveText([/quay7$/])
    await expect(bar).toBeHidden({ timeout: 60_000 })
    expect(await spokenOn(page)).toContain('The texts are being read for searching.')
    await expect.poll(() => spokenOn(page)).toContain('All texts can be searched now.')

    await search(page).fill('forty ship39x40')
    await expect(titles(page)).toHaveText([/quay40$/])
    await page.reload()
    await expect(titles(page)).toHaveCount(1)
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  } finally {
    await running.close()
    await installed.remove()
  }
})

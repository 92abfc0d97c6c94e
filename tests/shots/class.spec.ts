import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeClass } from '../e2e/steps/class-folder.ts'
import { pupilFile } from '../e2e/steps/pupil-files.ts'
import { expect, type Page, test } from '../e2e/winnow.ts'
import { pupils, type Pupil } from '../fixtures/class-of.ts'
import { eachLook, shoot } from './look.ts'

const FULL: readonly Pupil[] = [
  ...pupils(12, 120),
  { name: 'Maximiliana Featherstonehaugh-Cholmondeley', decides: null },
  { name: 'Wim', decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 3 },
  ...['Xenia', 'Yusuf', 'Zoé'].map(name => ({ name, decides: null })),
]

async function goTo(page: Page, address: string, heading: string): Promise<void> {
  await page.evaluate(to => void (location.hash = to), address)
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
  await expect(page.getByText('Loading')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

async function choose(page: Page, button: string, files: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ])
  await chooser.setFiles(files)
}

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height }, texts: '' })

    test('no class, and an empty one', async ({ page }) => {
      await goTo(page, '/class', 'Class')
      await shoot(page, 'class-none', look)
      await page.getByRole('textbox', { name: 'Name of a new class' }).fill('7b')
      await page.getByRole('button', { name: 'Make a list' }).click()
      await expect(page.getByRole('heading', { name: '7b', level: 1 })).toBeVisible()
      await shoot(page, 'class-names-none', look)
      await page
        .getByRole('textbox', { name: 'Names' })
        .fill(`No.;Surname;First name\n1;Lovelace;Ada\n2;Lovelace;ADA\n3;;\n4;${'x'.repeat(45)};Ben\n5;Roy;Zoé`)
      await expect(page.getByRole('button', { name: 'Add 2 names' })).toBeVisible()
      await shoot(page, 'class-names-preview', look)
      await page.getByRole('link', { name: 'Handed in' }).click()
      await expect(page.getByRole('heading', { name: 'Nobody is on this list yet' })).toBeVisible()
      await shoot(page, 'class-empty', look)
    })

    test('lists, one that is full, and its names', async ({ winnow }) => {
      const { classId } = await makeClass(winnow.folder, '7b', FULL)
      await makeClass(winnow.folder, 'Newspaper club', [{ name: 'Ada', decides: null }])
      const { learnerIds } = await makeClass(winnow.folder, 'Last year', pupils(2, 30))
      expect(learnerIds).toHaveLength(2)
      const page = await winnow.start()
      await goTo(page, '/class', 'Class')
      await page.getByRole('button', { name: 'Remove Last year' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await shoot(page, 'class-remove', look)
      await page.getByRole('button', { name: 'Remove this list' }).click()
      await expect(page.getByRole('list', { name: 'In no class' })).toBeVisible()
      await expect(page.getByRole('alertdialog')).toHaveCount(0)
      await shoot(page, 'class-lists', look)
      await page
        .getByRole('button', { name: /^Delete the record of / })
        .first()
        .click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await shoot(page, 'class-record-delete', look)
      await page.keyboard.press('Escape')
      await goTo(page, `/class/${classId}`, '7b')
      await shoot(page, 'class-handed-in', look)
      await goTo(page, `/class/${classId}/names`, '7b')
      await shoot(page, 'class-names', look)
    })

    test('files that come in', async ({ winnow }) => {
      const list = [{ name: 'Ada', decides: null }, ...FULL.slice(12)]
      const { classId } = await makeClass(winnow.folder, '7b', list)
      const like = { decides: { dPrime: 1, evidence: 0, ownership: 0 }, answers: 24 }
      const files = await Promise.all(
        ['Ada', 'Zoé', 'Charlie'].map(name => pupilFile(winnow.folder, { name, ...like })),
      )
      const foreign = join(winnow.folder, 'homework.jsonl')
      writeFileSync(foreign, 'Dear diary')
      const page = await winnow.start()
      await goTo(page, `/class/${classId}`, '7b')
      await choose(page, 'Choose files…', [...files, foreign])
      await expect(page.getByText('4 files: 2 brought in, 1 with a question, 1 refused.').first()).toBeVisible()
      await page.getByRole('list', { name: 'Files' }).scrollIntoViewIfNeeded()
      await shoot(page, 'class-hand-in', look)
    })
  })
}

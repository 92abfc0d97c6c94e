import { expiringLearners } from '../e2e/steps/expiring.ts'
import { lock, setPassword, teacherSection, unlock } from '../e2e/steps/teacher.ts'
import { expect, test } from '../e2e/winnow.ts'
import { eachLook, shoot } from './look.ts'

for (const look of eachLook()) {
  test.describe(look.name, () => {
    test.use({ colorScheme: look.theme, viewport: { width: look.width, height: look.height } })

    test('the teacher’s password, set, missed and locked', async ({ page }) => {
      test.setTimeout(120_000)
      await page.getByRole('link', { name: 'Settings' }).click()
      const section = teacherSection(page)
      await section.scrollIntoViewIfNeeded()
      await shoot(page, 'teacher-none', look)
      await section.getByRole('button', { name: 'Set a password…' }).click()
      await section.getByLabel('New password', { exact: true }).fill('short')
      await section.getByRole('button', { name: 'Set the password' }).click()
      await expect(section.getByRole('alert')).toBeVisible()
      await shoot(page, 'teacher-set', look)
      await section.getByRole('button', { name: 'Cancel' }).click()
      await setPassword(page)
      await shoot(page, 'teacher-open', look)
      await lock(page)
      await shoot(page, 'teacher-locked', look)
      await page.getByRole('link', { name: 'Class', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Class' })).toBeVisible()
      await shoot(page, 'class-locked', look)
      for (const said of ['This is not the password.', 'This is not the password.', 'The next try']) {
        await unlock(page, page.getByRole('main'), 'no idea')
        await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible()
      }
      await shoot(page, 'class-missed', look)
    })

    test('records whose time is up', async ({ page: _, winnow }) => {
      await winnow.close()
      await expiringLearners(winnow.folder, 'Quiet Heron', 'Amber Larch')
      const page = await winnow.start()
      await page.setViewportSize({ width: look.width, height: look.height })
      await page.emulateMedia({ colorScheme: look.theme })
      await expect(page.getByRole('button', { name: 'Keep my record' })).toBeVisible()
      await shoot(page, 'today-retention', look)
      await page.getByRole('link', { name: 'Settings' }).click()
      const row = page.getByRole('button', { name: 'Delete Quiet Heron now' })
      await row.scrollIntoViewIfNeeded()
      await shoot(page, 'privacy-expiring', look)
      await row.click()
      await expect(page.getByRole('alertdialog')).toContainText('Backups')
      await shoot(page, 'privacy-delete', look)
    })
  })
}

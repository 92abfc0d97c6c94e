import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab as a person would, until the control has the focus; it must be reachable within a screenful of stops. */
export async function pressUntilFocused(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeVisible()
  const isFocused = () => control.evaluate(element => element === document.activeElement)
  for (let stops = 0; stops < 60; stops += 1) {
    if (await isFocused()) return
    await page.keyboard.press(key)
  }
  await expect(control, 'reachable by Tab').toBeFocused()
}

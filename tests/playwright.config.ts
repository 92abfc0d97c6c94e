import { defineConfig } from '@playwright/test'
import { resolve } from 'node:path'
import type { WorkerOptions } from './e2e/winnow.ts'

const root = resolve(import.meta.dirname, '..')

export default defineConfig<object, WorkerOptions>({
  testDir: import.meta.dirname,
  outputDir: resolve(root, 'tests/.out/playwright'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], [resolve(import.meta.dirname, 'run/playwright-counts.ts')]],
  // The screens do not depend on where the tests run.
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'browser', testMatch: 'e2e/**/*.spec.ts', use: { host: 'browser' } },
    {
      name: 'electron',
      testMatch: ['e2e/journeys/**/*.spec.ts', 'electron/**/*.spec.ts'],
      grepInvert: /@browser/,
      use: { host: 'electron' },
    },
    { name: 'shots', testMatch: 'shots/**/*.spec.ts', use: { host: 'browser' } },
  ],
})

import vue from '@vitejs/plugin-vue'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { pageAliases } from '../electron.vite.config.ts'

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [vue()],
  resolve: { alias: pageAliases },
  test: {
    include: ['tests/{unit,property,contract,migrations}/**/*.test.ts'],
    // Real SQLite: each file in a process of its own, so that a crash is one file's and not the run's.
    pool: 'forks',
    maxWorkers: 2,
    // Long enough for a machine that does much else: it ends what hangs, and times nothing.
    testTimeout: 60_000,
    reporters: ['default', './tests/run/vitest-counts.ts'],
  },
})

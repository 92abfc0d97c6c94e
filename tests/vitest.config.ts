import vue from '@vitejs/plugin-vue'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const at = (path: string) => resolve(import.meta.dirname, '..', path)

export default defineConfig({
  root: at('.'),
  plugins: [vue()],
  resolve: {
    alias: {
      '@contract': at('src-main/contract'),
      '@domain': at('src-main/domain'),
      '@ui': at('src-renderer/ui'),
      '@app': at('src-renderer/app'),
    },
  },
  test: {
    include: ['tests/{unit,property,contract,migrations}/**/*.test.ts'],
    // Real SQLite: each file in a process of its own, so that a crash is one file's and not the run's.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    reporters: ['default', './tests/run/vitest-counts.ts'],
  },
})

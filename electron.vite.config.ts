import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Where the imports of pages lead, also in tests; the tsconfigs say the same to the compiler. */
export const pageAliases = {
  '@contract': at('src-main/contract'),
  '@domain': at('src-main/domain'),
  '@ui': at('src-renderer/ui'),
  '@app': at('src-renderer/app'),
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: { include: ['better-sqlite3', 'electron'] },
      rolldownOptions: {
        input: {
          'electron-main': at('src-main/hosts/electron/main.ts'),
          'core-process': at('src-main/hosts/electron/core-process.ts'),
          'browser-host': at('src-main/hosts/browser/main.ts'),
          winnow: at('src-main/cli/winnow.ts'),
          // For faults and bench: openCore, openStore and createRouter as the hosts use them, to be loaded by plain Node.
          core: at('src-main/handlers/index.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('src-main/hosts/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [vue()],
    resolve: { alias: pageAliases },
    build: {
      outDir: at('out/renderer'),
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: at('src-renderer/index.html') } },
    },
  },
})

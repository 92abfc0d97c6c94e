import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT } from '../built-core.ts'
import type { Text } from './source-rules.ts'

/** Comments are taken out, so that no rule is held, or broken, by a sentence. */
const withoutComments = (code: string) => code.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
const read = (file: string) => withoutComments(readFileSync(resolve(ROOT, file), 'utf8'))
const readAll = (pattern: string) => globSync(pattern, { cwd: ROOT }).map(read).join('\n')

export function hostText(): Text {
  const { devDependencies } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  return {
    source: readAll('src-main/hosts/{electron/**/*.ts,*.ts}'),
    built:
      read('out/main/electron-main.cjs') + read('out/preload/preload.cjs') + chunksOf('out/main/electron-main.cjs'),
    preload: read('src-main/hosts/electron/preload.ts'),
    electron: devDependencies['electron'] ?? '',
  }
}

/** What the built main file requires of the chunks beside it. */
function chunksOf(file: string): string {
  const names = [...readFileSync(resolve(ROOT, file), 'utf8').matchAll(/require\("\.\/(chunks\/[\w.-]+)"\)/g)]
  return names.map(([, name]) => read(`out/main/${name}`)).join('\n')
}

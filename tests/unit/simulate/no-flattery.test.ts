import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')
const COMMENTS = /<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|^import .*$/gm
/** Words by which a page could tell somebody of getting better. */
const PRAISE =
  /\b(?:better than|(?:got|get|gets|getting|become|became) better|improve[ds]?|improving|than at first|than before|well done|mastered|on track|keep it up)\b/gi

/** What the app says, without its comments. */
function praiseIn(file: string): string[] {
  const words = readFileSync(resolve(ROOT, file), 'utf8').replaceAll(COMMENTS, '')
  return (words.match(PRAISE) ?? []).map(word => word.toLowerCase())
}

it('only the words on a comparison tell of a change, and only one other says better: than a coin', () => {
  const files = globSync('src-{main,renderer}/**/*.{ts,vue,mjs}', { cwd: ROOT }).toSorted()
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap(file => [...new Set(praiseIn(file))].map(word => `${file}: ${word}`))
  expect(found).toEqual([
    'src-renderer/features/progress/improvement-words.ts: better than',
    'src-renderer/features/progress/improvement-words.ts: than at first',
    'src-renderer/features/progress/standing-words.ts: better than',
  ])
  const standing = readFileSync(resolve(ROOT, 'src-renderer/features/progress/standing-words.ts'), 'utf8')
  expect([...standing.matchAll(/better than (\S+ \S+)/g)].map(([, than]) => than)).toEqual(['a coin', 'a coin'])
})

it('the verdict comes from one function, asked in one place', () => {
  const files = globSync('src-{main,renderer}/**/*.{ts,vue}', { cwd: ROOT })
  const asking = files.filter(file => readFileSync(resolve(ROOT, file), 'utf8').includes('improvementOf('))
  expect(asking.toSorted()).toEqual([
    'src-main/domain/measure/improvement.ts',
    'src-main/services/progress/overview.ts',
  ])
})

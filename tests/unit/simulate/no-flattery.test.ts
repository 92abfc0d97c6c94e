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

it('only the words on a verdict tell of a change, and only one other says better: than a coin', () => {
  const files = globSync('src-{main,renderer}/**/*.{ts,vue,mjs}', { cwd: ROOT }).toSorted()
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap(file => [...new Set(praiseIn(file))].map(word => `${file}: ${word}`))
  expect(found).toEqual([
    'src-renderer/features/class/tests/class-test-words.ts: better than',
    'src-renderer/features/class/tests/class-test-words.ts: than before',
    'src-renderer/features/progress/improvement-words.ts: better than',
    'src-renderer/features/progress/improvement-words.ts: than at first',
    'src-renderer/features/progress/standing-words.ts: better than',
    'src-renderer/features/test/change-words.ts: better than',
    'src-renderer/features/test/change-words.ts: than before',
  ])
  const standing = readFileSync(resolve(ROOT, 'src-renderer/features/progress/standing-words.ts'), 'utf8')
  expect([...standing.matchAll(/better than (\S+ \S+)/g)].map(([, than]) => than)).toEqual(['a coin', 'a coin'])
})

function asking(call: string): string[] {
  const files = globSync('src-{main,renderer}/**/*.{ts,vue}', { cwd: ROOT })
  return files.filter(file => readFileSync(resolve(ROOT, file), 'utf8').includes(call)).toSorted()
}

it('the verdict of practice comes from one function, told in one place; a class asks it for its lean alone', () => {
  expect(asking('improvementOf(')).toEqual([
    'src-main/domain/measure/class-lean.ts',
    'src-main/domain/measure/improvement.ts',
    'src-main/services/progress/overview.ts',
  ])
  const lean = readFileSync(resolve(ROOT, 'src-main/domain/measure/class-lean.ts'), 'utf8').replaceAll(COMMENTS, '')
  expect(lean).not.toContain('verdict')
})

it('the verdict of the test comes from one function, of a learner and of a class', () => {
  expect(asking('changeVerdict(')).toEqual([
    'src-main/domain/assessment/change-verdict.ts',
    'src-main/domain/assessment/class-result.ts',
    'src-main/domain/assessment/sitting-result.ts',
  ])
  for (const words of ['test/change-words', 'class/tests/class-test-words']) {
    const told = readFileSync(resolve(ROOT, `src-renderer/features/${words}.ts`), 'utf8')
    expect(told).not.toMatch(/(?:low|high|value) [<>]=? ?0/)
  }
})

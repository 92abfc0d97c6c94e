import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const readmes = globSync('{README.md,{src-main,src-renderer,resources,tests}/**/README.md}')

it.each(readmes)('every link and picture of %s leads to a file', file => {
  const targets = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(match => match[1] ?? '')
  expect(targets.filter(target => !existsSync(join(dirname(file), target)))).toEqual([])
})

it('the README names only scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g)].map(m => m[1] ?? '')
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter(name => !(name in scripts) && !['npm'].includes(name))).toEqual([])
})

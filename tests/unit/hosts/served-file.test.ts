import fc from 'fast-check'
import { sep } from 'node:path'
import { expect, test } from 'vitest'
import { servedFile } from '../../../src-main/hosts/electron/served-file'

const ROOT = '/app/out/renderer'

/** The status, or where the file lies. */
function outcome(address: string): number | 'inside' | 'outside' {
  const served = servedFile(ROOT, 'GET', address)
  if ('status' in served) return served.status
  return served.path.startsWith(ROOT + sep) ? 'inside' : 'outside'
}

test('serves the built files with their types', () => {
  expect(servedFile(ROOT, 'GET', 'winnow://app/')).toEqual({
    path: `${ROOT}/index.html`,
    type: 'text/html; charset=utf-8',
  })
  expect(servedFile(ROOT, 'GET', 'winnow://app/assets/index-a1.js?x#y')).toEqual({
    path: `${ROOT}/assets/index-a1.js`,
    type: 'text/javascript; charset=utf-8',
  })
  expect(servedFile(ROOT, 'HEAD', 'winnow://app/assets/inter.woff2')).toMatchObject({ type: 'font/woff2' })
})

test.each([
  ['winnow://app/..%2f..%2fpackage.json', 404],
  ['winnow://app/..%5c..%5cpackage.json', 400],
  ['winnow://app/%2fetc/passwd.json', 404],
  ['winnow://app/.env.json', 404],
  ['winnow://app/assets/index.js.map', 404],
  ['winnow://app/assets', 404],
  ['winnow://app/a%00.js', 400],
  ['winnow://app/C:%5cx.js', 400],
  ['winnow://app/%zz.js', 400],
  ['winnow://elsewhere/index.html', 400],
  ['not an address', 400],
] as const)('answers %s with %i', (address, status) => {
  expect(outcome(address)).toBe(status)
})

test('reads dots in an address as a browser does: there is nothing above its root', () => {
  expect(outcome('winnow://app/../secret.js')).toBe('inside')
  expect(outcome('winnow://app/%2e%2e/%2e%2e/package.json')).toBe('inside')
})

test('answers reading only', () => {
  expect(servedFile(ROOT, 'POST', 'winnow://app/index.html')).toEqual({ status: 405 })
})

test('never names a file outside its folder, whatever the address', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a.js', 'C:', '%00', '~', '...'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), parts => {
      expect(outcome(`winnow://app/${parts.join('/')}.js`)).not.toBe('outside')
    }),
    { numRuns: 2_000 },
  )
})

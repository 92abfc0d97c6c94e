import { expect, it, vi } from 'vitest'
import { LICENCES } from '../../src-main/services/app/licences'
import { bundledLicences } from '../licences/bundled-packages'

it(
  'the licences shown are of what is built; after a change run `node tests/licences/write.ts`',
  { timeout: 60_000 },
  async () => {
    // As a build is made; packages bring other code along for tests.
    vi.stubEnv('NODE_ENV', 'production')
    expect(LICENCES).toEqual(await bundledLicences())
  },
)

it('every licence lets Winnow be given away under MIT', () => {
  const allowed = /^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|OFL-1\.1|blessing \(public domain\))$/
  expect(LICENCES.filter(({ licence }) => !allowed.test(licence))).toEqual([])
})

// `node tests/licences/write.ts`: run after a package came, went or changed its version; a test says when.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledLicences, root } from './bundled-packages.ts'

const licences = await bundledLicences()
const lines = licences.map(
  licence =>
    `  ${JSON.stringify(licence).replaceAll('":"', '": "').replaceAll('","', '", "').replace('{', '{ ').replace('}', ' }')}`,
)
writeFileSync(join(root, 'src-main/services/app/licences.json'), `[\n${lines.join(',\n')}\n]\n`)

import { CODEBOOK_VERSION } from '../../domain/labelling/codebook'
import type { Core } from '../core'
import { LICENCES } from './licences'

export function appInfo(core: Core) {
  const { electron, node } = process.versions
  return {
    version: core.version,
    host: core.host,
    codebook: CODEBOOK_VERSION,
    sqlite: core.store.sqliteVersion(),
    runtime: electron === undefined ? `Node ${node}` : `Electron ${electron}, Node ${node}`,
    licences: LICENCES.map(licence => ({ ...licence })),
  }
}

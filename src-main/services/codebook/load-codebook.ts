import { readFileSync } from 'node:fs'
import { parseCodebook, type Codebook } from '../../domain/labelling/codebook-file'

/** The codebook that comes with Winnow. One that cannot be read is told and missed: practice goes on without it. */
export function loadCodebook(path: string, onBroken: (reason: unknown) => void): Codebook | null {
  try {
    const { codebook, breaches } = parseCodebook(readFileSync(path, 'utf8'))
    if (!codebook) onBroken(breaches.map(({ line, rule, message }) => `${path}:${line}: ${rule}: ${message}`))
    return codebook
  } catch (error) {
    onBroken(error)
    return null
  }
}

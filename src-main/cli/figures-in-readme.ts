import { PlainError } from './plain-error'

const BEGIN = '<!-- figures: written by `npm run -s winnow -- figures --write` -->\n'
const END = '<!-- end of figures -->\n'

/** A README with figures in the place of those it has. Throws a PlainError where it does not say where they stand. */
export function withFigures(readme: string, figures: string, path: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (begin < 0 || end < begin) {
    throw new PlainError(`${path} has no place for figures, between “${BEGIN.trim()}” and “${END.trim()}”.`)
  }
  return `${readme.slice(0, begin + BEGIN.length)}\n${figures}\n${readme.slice(end)}`
}

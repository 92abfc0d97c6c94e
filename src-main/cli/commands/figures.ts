import { Command } from 'commander'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withFigures } from '../figures-in-readme'
import { fromHere } from '../from-here'
import { print } from '../print'
import { readTextFile } from '../read-text-file'
import { figuresPage } from '../words/figures-page'
import { writeWhole } from '../write-whole'

interface FiguresOptions {
  readonly write: boolean
  readonly json: boolean
}

export const figuresCommand = (library: string) =>
  new Command('figures')
    .description('print all figures of a library: balance, shortcuts and agreement, as its README shows them')
    .argument('[folder]', 'a folder of study texts; the library where none is given')
    .option('--write', 'put them into the folder’s README.md, in the place of those that stand there', false)
    .option('--json', 'print one JSON object', false)
    .action(async (folder: string = library, { write, json }: FiguresOptions) => {
      const { libraryFigures } = await import('../library-figures')
      const figures = libraryFigures(folder)
      const page = figuresPage(figures)
      if (write) await writeInto(join(folder, 'README.md'), page)
      if (json) await print(`${JSON.stringify(figures)}\n`)
      else if (!write) await print(page)
    })

async function writeInto(path: string, page: string): Promise<void> {
  const readme = withFigures(readTextFile(path), page, path)
  await writeWhole(fromHere(path), path, part => writeFile(part, readme))
}

import { basename } from 'node:path'
import { checkStudyText } from '../domain/labelling/check'
import { checkCodebook } from '../domain/labelling/check-codebook'
import { checkLibrary, type LibraryBreach, type LibraryFile } from '../domain/labelling/library-rules'
import { isFolder, studyFilesIn } from './library-folder'
import { PlainError } from './plain-error'
import { readTextFile } from './read-text-file'

export interface Checked {
  /** Paths of those that were read. */
  readonly files: readonly string[]
  readonly breaches: readonly LibraryBreach[]
  readonly unread: readonly { readonly file: string; readonly message: string }[]
}

/**
 * Checks files, and folders as libraries; breaches name paths. One that cannot be read is told beside the others, which
 * are still worth a look.
 */
export function checkFiles(paths: readonly string[], rules: ReadonlySet<string> | undefined): Checked {
  const read: LibraryFile[] = []
  const breaches: LibraryBreach[] = []
  const unread: { file: string; message: string }[] = []
  const reading = (file: string, read: () => void) => {
    try {
      read()
    } catch (error) {
      if (!(error instanceof PlainError)) throw error
      unread.push({ file, message: error.message })
    }
  }
  const check = (path: string) => {
    const content = readTextFile(path)
    read.push({ name: path, content })
    const found = path.endsWith('.md') ? checkCodebook(content) : checkStudyText(content, rules)
    breaches.push(...found.map(breach => ({ file: path, ...breach })))
  }
  for (const path of paths) {
    if (isFolder(path)) {
      const before = read.length
      reading(path, () => studyFilesIn(path).forEach(file => reading(file, () => check(file))))
      breaches.push(...libraryBreaches(read.slice(before)))
    } else reading(path, () => check(path))
  }
  return { files: read.map(({ name }) => name), breaches, unread }
}

function libraryBreaches(files: readonly LibraryFile[]): LibraryBreach[] {
  const paths = new Map(files.map(({ name }) => [basename(name), name]))
  const named = files.map(({ name, content }) => ({ name: basename(name), content }))
  return checkLibrary(named).map(breach => ({ ...breach, file: paths.get(breach.file) ?? breach.file }))
}

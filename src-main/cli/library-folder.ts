import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { StudyText } from '../domain/labelling/study-text'
import { fromHere } from './from-here'
import { asPlainError, PlainError } from './plain-error'
import { readStudyText } from './study-text-file'

const STUDY = '.study'

const statOf = (path: string) => statSync(fromHere(path), { throwIfNoEntry: false })
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false
export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false

/** The study texts right in a folder, by name; labellings lie deeper and are none. Throws where there are none. */
export function studyFilesIn(folder: string): string[] {
  const files = namesIn(folder).filter(name => name.endsWith(STUDY))
  if (files.length === 0) throw new PlainError(`There are no study texts in ${folder}.`)
  return files.toSorted().map(name => join(folder, name))
}

/** Files as they are given, and for a folder those in it; the library where nothing is given. */
export function studyFiles(paths: readonly string[], library: string): string[] {
  const given = paths.length === 0 ? [library] : paths
  return given.flatMap(path => (isFolder(path) ? studyFilesIn(path) : [path]))
}

/** Throws a PlainError for the first that cannot be read, and for an id that two of them have. */
export function readStudyTexts(files: readonly string[]): StudyText[] {
  const texts = files.map(readStudyText)
  const seen = new Map<string, string>()
  for (const [at, { id }] of texts.entries()) {
    const twin = seen.get(id)
    if (twin !== undefined) throw new PlainError(`${twin} and ${files[at]} are both the text ${id}: give one of them.`)
    seen.set(id, files[at] ?? '')
  }
  return texts
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(fromHere(folder))
  } catch (error) {
    throw asPlainError(error, folder)
  }
}

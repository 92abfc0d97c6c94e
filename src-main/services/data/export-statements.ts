import * as v from 'valibot'
import { createHash } from 'node:crypto'
import { parseStudyText } from '../../domain/labelling/format'
import { answeredStatement } from '../../domain/record/xapi/answered-statement'
import { completedStatement } from '../../domain/record/xapi/completed-statement'
import { language } from '../../domain/record/xapi/formats'
import type { Telling, ToldText } from '../../domain/record/xapi/said-by-all'
import type { Statement } from '../../domain/record/xapi/statement'
import { readFolder, type Reader } from '../../store'

export interface StatementOptions {
  /** With learners' own ids and what they wrote in their own words. */
  readonly identified: boolean
}

/** Hands over a statement for each answer and each ended session of a data folder, as stored, without holding them all. */
export function exportStatements<T>(
  folder: string,
  { identified }: StatementOptions,
  take: (statements: Generator<Statement>) => Promise<T>,
): Promise<T> {
  return readFolder(folder, reader => take(statementsOf(reader, { identified, sha1, textAt: textsOf(reader) })))
}

function* statementsOf(reader: Reader, telling: Telling): Generator<Statement> {
  for (const stated of reader.stated.all()) {
    if (stated.kind === 'answer.given') yield answeredStatement(stated.answer, telling)
    else yield completedStatement(stated.session, telling)
  }
}

const sha1 = (bytes: Uint8Array) => new Uint8Array(createHash('sha1').update(bytes).digest())

/** Each text is read once; of a large library a title and a language are held. */
function textsOf(reader: Reader): Telling['textAt'] {
  const known = new Map<string, ToldText | null>()
  return (textId, revision) => {
    const key = `${textId} ${revision}`
    let told = known.get(key)
    if (told === undefined) known.set(key, (told = toldText(reader.texts.find(textId, revision)?.file)))
    return told
  }
}

function toldText(file: string | undefined): ToldText | null {
  const text = file === undefined ? null : parseStudyText(file).text
  return text && v.is(language, text.language) ? { title: text.title, language: text.language } : null
}

import { createRouterClient, ORPCError } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createRouter, openCore, type Core } from '../../src-main/handlers'
import { HARBOUR_FILE } from '../fixtures/study-texts'

export const BEGINNING = Date.UTC(2026, 0, 5, 9)

/** The whole core over real SQLite in a folder of its own, with a clock and ids that a test knows. */
export class CoreUnderTest {
  readonly folder: string
  readonly resources: string
  /** What went to the log instead of to a page. */
  readonly logged: { message: string; cause: unknown }[] = []
  core!: Core
  client!: ReturnType<typeof clientOf>
  now = BEGINNING
  /** Where its learners live. */
  timeZone = 'UTC'
  /** What its ids begin with; two cores that hand something to each other must not give the same. */
  idsBegin = 'id'
  private ids = 0

  constructor(files: Readonly<Record<string, string>>) {
    const root = mkdtempSync(join(tmpdir(), 'winnow-contract-'))
    this.folder = join(root, 'data')
    this.resources = join(root, 'resources')
    mkdirSync(join(this.resources, 'library'), { recursive: true })
    copyFileSync('resources/codebook.md', join(this.resources, 'codebook.md'))
    for (const [name, file] of Object.entries(files)) this.publish(name, file)
    onTestFinished(async () => {
      await this.core?.close()
      rmSync(root, { recursive: true, force: true })
    })
  }

  /** As an update of Winnow would: seen from the next start on. */
  publish(name: string, file: string): void {
    writeFileSync(join(this.resources, 'library', name), file)
  }

  async open(): Promise<this> {
    this.core = await openCore({
      folder: this.folder,
      resources: this.resources,
      host: 'browser',
      version: '0.0.0-test',
      now: () => this.now++,
      timeZone: this.timeZone,
      randomId: () => `${this.idsBegin}-${String(++this.ids).padStart(4, '0')}`,
      log: (message, cause) => void this.logged.push({ message, cause }),
    })
    this.client = clientOf(this.core)
    return this
  }

  async reopen(): Promise<void> {
    await this.core.close()
    await this.open()
  }
}

const clientOf = (core: Core) => createRouterClient(createRouter(core))

export function startCore(files: Readonly<Record<string, string>> = { 'harbour.study': HARBOUR_FILE }) {
  return new CoreUnderTest(files).open()
}

export const newAnswerId = (): string => randomUUID()

/** The declared error that a call is refused with. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; message: string; data: unknown }> {
  try {
    await call
  } catch (error) {
    if (error instanceof ORPCError) return { code: error.code, message: error.message, data: error.data as unknown }
    throw error
  }
  throw new Error('The call was answered.')
}

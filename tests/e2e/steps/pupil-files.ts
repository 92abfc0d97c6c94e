import { createRouterClient } from '@orpc/server'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { savedRecord } from '../../contract/record-files.ts'
import { loadBuiltCore, ROOT } from '../../faults/built-core.ts'
import { handIn, type Pupil } from '../../fixtures/class-of.ts'
import { DAY_MS } from './days-ago.ts'

/** The file that a pupil saved at home to hand in, in a folder: a Winnow of their own made it, two days ago. */
export async function pupilFile(folder: string, pupil: Pupil): Promise<string> {
  const { openCore, createRouter } = loadBuiltCore()
  const home = mkdtempSync(join(tmpdir(), 'winnow-pupil-'))
  let now = Date.now() - 2 * DAY_MS
  const options = { folder: home, resources: resolve(ROOT, 'resources'), host: 'browser' as const, version: '0.0.0' }
  const core = await openCore({ ...options, now: () => (now += 5) })
  try {
    const learnerId = await handIn(core, pupil.name, pupil)
    await core.store.write(writer => {
      writer.learners.makeProfile(learnerId)
      writer.learners.makeCurrent(learnerId)
    })
    const { file } = await savedRecord(createRouterClient(createRouter(core)))
    const path = join(folder, `winnow-record-${pupil.name.replaceAll(' ', '-')}.jsonl`)
    writeFileSync(path, file)
    return path
  } finally {
    await core.close()
    rmSync(home, { recursive: true, force: true })
  }
}

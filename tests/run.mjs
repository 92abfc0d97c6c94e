// @ts-check
/*
 * `npm test`, from a fresh clone: plain JavaScript for Node 20 with no package, since it runs before any is there. It
 * prepares the clone as `npm start` does and hands over to the Node of the lock file.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PrepareError, prepareInstall, root, say } from '../src-main/cli/prepare.mjs'

try {
  const node = await prepareInstall()
  const program = join(root, 'tests/run/all.ts')
  const { status } = spawnSync(node, [program, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  say(error.message)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exitCode = 1
}

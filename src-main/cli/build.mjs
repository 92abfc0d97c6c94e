// @ts-check
import { prepareBuild, PrepareError, prepareInstall, say } from './prepare.mjs'

try {
  await prepareBuild(await prepareInstall(), { always: true })
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  say(error.message)
  process.exitCode = 1
}

// @ts-check
import { prepareBuild, PrepareError, say } from './prepare.mjs'

try {
  await prepareBuild()
} catch (error) {
  if (!(error instanceof PrepareError)) throw error
  say(error.message)
  process.exitCode = 1
}

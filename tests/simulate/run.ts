// `npm run simulate [-- --seed WORD --runs N --learners N]`: see README.md. Exit status 1 when something fails, 2 for
// an option that makes no sense.
import './resolve-typescript.ts'

const { parseOptions, USAGE } = await import('./options.ts')
const { simulate } = await import('./simulate.ts')

const options = parseOptions(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(`${options}\n${USAGE}`)
  process.exitCode = 2
} else {
  const failed = await simulate(options, line => console.log(line))
  if (failed.length > 0) process.exitCode = 1
}

/** Those whose name has a word of the command line in it, or all where none is given; ends with usage where none fits. */
export function chosen<Job>(jobs: readonly Job[], nameOf: (job: Job) => string): readonly Job[] {
  const wanted = process.argv.slice(2)
  const found = wanted.length === 0 ? jobs : jobs.filter(job => wanted.some(word => nameOf(job).includes(word)))
  if (found.length > 0) return found
  console.error(`There is no step ${wanted.join(' ')}. There are: ${jobs.map(nameOf).join(', ')}.`)
  process.exit(2)
}

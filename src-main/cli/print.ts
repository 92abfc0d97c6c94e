/** Writes to stdout; resolves once the reader on the other side can take more. */
export function print(words: string): Promise<void> {
  return new Promise(resolve => {
    if (process.stdout.write(words)) resolve()
    else process.stdout.once('drain', resolve)
  })
}

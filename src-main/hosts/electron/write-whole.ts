import { rename, rm, writeFile } from 'node:fs/promises'

/** The file appears whole or not at all, and what stood there stays until then. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

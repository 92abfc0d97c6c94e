import { execFile, spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

const MODULES = resolve(import.meta.dirname, '../node_modules')
const PACKED = resolve(MODULES, '@sparticuz/chromium/bin')

/** Why there is no browser here, in a sentence that ends up next to the skipped tests. */
export class NoChromium extends Error {}

/**
 * The headless Chromium that comes inside a package of the lock file, unpacked at the first call. Its own unpacking
 * reuses whatever lies in the temporary folder and its own flags weaken the browser, so neither is used. The answer
 * is a script: on a machine that lacks the libraries or fonts a browser needs, it lends it those of the package.
 */
export async function chromiumPath(): Promise<string> {
  const folder = resolve(MODULES, `.cache/chromium-${packedVersion()}`)
  if (!existsSync(folder)) await unpack(folder)
  return resolve(folder, 'chromium.sh')
}

/** What the browser calls itself, or a `NoChromium` that says why it does not run. */
export async function chromiumVersion(): Promise<string> {
  const path = await chromiumPath()
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 30_000 })
    return stdout.trim()
  } catch (error) {
    throw new NoChromium(`the Chromium of @sparticuz/chromium does not run here: ${firstLine(error)}`)
  }
}

function packedVersion(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKED)) {
    throw new NoChromium(`there is no Chromium for ${process.platform} ${process.arch} in the lock file`)
  }
  const { version } = JSON.parse(readFileSync(resolve(PACKED, '../package.json'), 'utf8')) as { version: string }
  return version
}

/** Beside its place first and then moved, so that two who unpack at once, or one who is stopped, leave no half. */
async function unpack(folder: string): Promise<void> {
  await mkdir(resolve(folder, '..'), { recursive: true })
  const beside = await mkdtemp(`${folder}.`)
  try {
    await Promise.all([
      pipeline(
        createReadStream(resolve(PACKED, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(resolve(beside, 'chromium'), { mode: 0o755 }),
      ),
      ...['al2023', 'fonts', 'swiftshader'].map(name => untar(resolve(PACKED, `${name}.tar.br`), beside)),
    ])
    await writeFile(resolve(beside, 'chromium.sh'), LAUNCHER, { mode: 0o755 })
    await writeFile(resolve(beside, 'fonts.conf'), FONTS)
    await rename(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

async function untar(file: string, into: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', into], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<void>((done, fail) => {
    tar.on('error', fail)
    tar.on('close', status => (status === 0 ? done() : fail(new Error(`tar: ${file}: status ${status}`))))
  })
  // tar closes its end at the archive's end mark, which may be before the last of the padding has been handed over.
  const fed = pipeline(createReadStream(file), createBrotliDecompress(), tar.stdin).catch(cause => {
    if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(cause.code)) throw cause
  })
  await Promise.all([fed, ended])
}

function firstLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return text.trim().split('\n')[0] ?? ''
}

const LAUNCHER = `#!/bin/sh
here=$(dirname "$0")
if ldd "$here/chromium" | grep -q 'not found'; then export LD_LIBRARY_PATH="$here/lib"; fi
if [ ! -e /etc/fonts/fonts.conf ]; then export FONTCONFIG_FILE="$here/fonts.conf"; fi
exec "$here/chromium" "$@"
`

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">winnow-fonts</cachedir>
</fontconfig>
`

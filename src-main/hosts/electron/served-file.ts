import { extname, resolve, sep } from 'node:path'

export type Served = { readonly path: string; readonly type: string } | { readonly status: 400 | 404 | 405 }

/** What a built renderer consists of; nothing else is served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The file of `root` that a `winnow://app/…` address names, or the status that says why there is none. */
export function servedFile(root: string, method: string, address: string): Served {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  const name = fileName(address)
  if (name === null) return { status: 400 }
  const path = resolve(root, name)
  const type = TYPES[extname(path)]
  // A segment that starts with a dot is either on its way out of the folder or a file nobody built.
  const isInside = path.startsWith(resolve(root) + sep) && !name.split('/').some(part => part.startsWith('.'))
  return isInside && type ? { path, type } : { status: 404 }
}

function fileName(address: string): string | null {
  try {
    const { host, pathname } = new URL(address)
    const name = decodeURIComponent(pathname).slice(1)
    // eslint-disable-next-line no-control-regex -- control characters are just what is refused
    if (host !== 'app' || /[\u0000-\u001f\\:]/.test(name)) return null
    return name === '' ? 'index.html' : name
  } catch {
    return null
  }
}

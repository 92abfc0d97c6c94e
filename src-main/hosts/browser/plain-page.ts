import type { ServerResponse } from 'node:http'
import { securityHeaders } from '../security-headers'

/** A page of two sentences: what happened, and what to do. */
export function sendPlainPage(response: ServerResponse, status: number, title: string, advice: string): void {
  response.writeHead(status, {
    ...securityHeaders("'none'"),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title><main><h1>${title}</h1><p>${advice}</p></main></html>`,
  )
}

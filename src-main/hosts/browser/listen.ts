import type { Server } from 'node:http'

/** Used unless another is asked for, so that what a browser keeps for a page is found again; 9466 spells WINN. */
const USUAL_PORT = 9466

/** A sentence for the person who started Winnow. */
export class StartError extends Error {}

/** Listens on this machine only. `null`: the usual port, or any free one where that is taken. */
export async function listen(server: Server, port: number | null): Promise<number> {
  try {
    return await listenOn(server, port ?? USUAL_PORT)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (port === null && code === 'EADDRINUSE') return listenOn(server, 0)
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} is taken by another program. Choose another one, or --port 0 for any free one.`,
      )
    }
    if (code === 'EACCES') {
      throw new StartError(`Port ${port} is not open to ordinary programs. Choose one above 1023, or --port 0.`)
    }
    throw error
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', fail)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}

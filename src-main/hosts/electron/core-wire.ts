/** What main and the core's process say to each other, the same over a utility process and over a child process. */
export type ToCore =
  | { readonly kind: 'open'; readonly port: number }
  | { readonly kind: 'frame'; readonly port: number; readonly frame: string }
  | { readonly kind: 'close'; readonly port: number }
  | { readonly kind: 'end' }

export type FromCore =
  | { readonly kind: 'ready' }
  /** The data cannot be opened; `message` is a whole sentence for the person, with what to do. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'frame'; readonly port: number; readonly frame: string }

/** What the core's process is started with, as one JSON argument. */
export interface CoreOptions {
  readonly folder: string
  readonly resources: string
  readonly version: string
}

/** A page asks in hundreds of bytes; an imported text may be long. */
export const FRAME_LIMIT = 1024 * 1024

/** All that is ever carried: oRPC's messages as text. */
export function isFrame(data: unknown): data is string {
  return typeof data === 'string' && data.length <= FRAME_LIMIT
}

import * as v from 'valibot'

/** A name a person may have seen on a page, never a path: the dialog proposes it in the folder it was last in. */
const file = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u))
const order = v.strictObject({ kind: v.picklist(['print', 'pdf']), file })
export type PaperOrder = v.InferOutput<typeof order>

/** What a page asks of main, or `null` where it is not that. */
export function paperOrder(asked: unknown): PaperOrder | null {
  const { success, output } = v.safeParse(order, asked)
  return success ? output : null
}

import * as v from 'valibot'

const keptAnswer = v.object({
  /** The same however often it is sent, so that an answer sent twice is stored once. */
  answerId: v.pipe(v.string(), v.uuid()),
  /** How long the question had stood before this was kept: time in which the window was closed is no thinking. */
  spentMs: v.pipe(v.number(), v.minValue(0)),
  /** As the exercise wrote it; only the exercise can say whether it still fits. */
  draft: v.unknown(),
  confidence: v.nullable(v.picklist([1, 2, 3])),
})
/** An answer in the making. */
export type KeptAnswer = v.InferOutput<typeof keptAnswer>

/** What was written by `JSON.stringify`; `null` for anything else, which is then simply not there. */
export function readKept(json: string | null): KeptAnswer | null {
  if (json === null) return null
  try {
    const { success, output } = v.safeParse(keptAnswer, JSON.parse(json))
    return success ? output : null
  } catch {
    return null
  }
}

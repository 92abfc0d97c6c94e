import * as v from 'valibot'
import { LABELS, MARK_KINDS, OWNERS, SKILLS, SOURCE_KINDS, STEPS, INKS } from '../domain/labelling/codebook'
export { profileName } from '../domain/record/profile-name'

/** Schemas of single values; every boundary says the same thing about the same word. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'not an id'))
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** Milliseconds since 1970, UTC. */
export const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const label = v.picklist(LABELS)
export const ink = v.picklist(INKS)
export const owner = v.picklist(OWNERS)
export const step = v.picklist(STEPS)
export const skill = v.picklist(SKILLS)
export const sourceKind = v.picklist(SOURCE_KINDS)
export const markKind = v.picklist(MARK_KINDS)
/** 1 guessing, 2 fairly sure, 3 certain. */
export const confidence = v.picklist([1, 2, 3])
export const difficulty = v.picklist([1, 2, 3, 4, 5])
export const span = v.object({ start: count, end: count })
export const place = v.object({ paragraph: count, start: count, end: count })
export const source = v.object({ id, name: v.string(), kind: sourceKind })
export const mark = v.object({ kind: markKind, start: count, end: count, harmless: v.boolean() })
export const paragraph = v.object({ index: count, text: v.string() })
/** So many of so many: `right` of `asked`. */
export const rate = v.object({ asked: count, right: count })

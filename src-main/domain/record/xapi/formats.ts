import * as v from 'valibot'
import { isUuid } from './uuid'

/** The formats of xAPI 1.0.3, part two, section 4. Stricter than it where it says SHOULD. */

export const uuid = v.pipe(v.string(), v.check(isUuid, 'A UUID of RFC 9562, in small letters.'))

/** With a scheme, and without what RFC 3987 keeps out everywhere. */
export const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'An IRI with its scheme.'))

/** RFC 3339 with a time zone, to the millisecond at least, on a day that there is. */
export const timestamp = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,}(?:Z|\+\d\d:\d\d|-(?!00:00)\d\d:\d\d)$/,
    'A moment as 2026-01-05T09:00:00.000Z.',
  ),
  v.check(isMoment, 'There is no such day or time.'),
)

function isMoment(words: string): boolean {
  const [year = 0, month = 0, day = 0] = words.split(/[-T]/, 3).map(Number)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= days && !Number.isNaN(Date.parse(words))
}

/** ISO 8601 (4.4.3.2), to the hundredth of a second at most; weeks stand alone. */
export const duration = v.pipe(
  v.string(),
  v.regex(
    /^P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?)$/,
    'A duration as PT4.2S.',
  ),
)

/** RFC 5646, well formed: language, script, region, variants, extensions, private use. */
const LANGUAGE =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/i

export const language = v.pipe(v.string(), v.regex(LANGUAGE, 'A language as en-GB.'))

/** What says nothing is left out (2.2). */
export const notEmpty = <T extends object>() =>
  v.check<T, string>(value => Object.keys(value).length > 0, 'An object that says nothing is left out.')

/** What is said, by language. */
export const languageMap = v.pipe(v.record(language, v.string()), notEmpty())

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
const json: v.GenericSchema<Json> = v.lazy(() =>
  v.union([
    v.string(),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.null(),
    v.array(json),
    v.record(v.string(), json),
  ]),
)

/** The one place where `null` may stand. */
export const extensions = v.pipe(v.record(iri, json), notEmpty())

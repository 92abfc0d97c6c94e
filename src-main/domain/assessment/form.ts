/** Parallel forms of the test: other questions, alike in what they ask and how hard they are. */
export const FORM_NAMES = ['A', 'B', 'C', 'D'] as const
export type FormName = (typeof FORM_NAMES)[number]

/** Where forms come from: the library, which is practised with too, or texts that are kept for testing alone. */
export const FORM_ORIGINS = ['library', 'kept'] as const
export type FormOrigin = (typeof FORM_ORIGINS)[number]

/** A question of Sort: label, owner and how sure. */
export interface FormItem {
  readonly textId: string
  readonly revision: string
  readonly segmentId: string
}

/** All that the rest of Winnow knows of the forms, wherever they come from; each in the order it is asked. */
export interface FormSet {
  readonly drawnFrom: FormOrigin
  readonly forms: Readonly<Record<FormName, readonly FormItem[]>>
}

/** Questions of a form; a smaller library makes shorter ones. */
export const FORM_SIZE = 30

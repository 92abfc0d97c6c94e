import bundled from './licences.json'

/** Code and fonts that Winnow carries; the list is made from what is imported, and a test compares. */
export const LICENCES: readonly { readonly name: string; readonly version: string; readonly licence: string }[] =
  bundled

export type Flags = { readonly data: string | null } | { readonly wrong: string }

export const USAGE = 'Usage: winnow [--data DIR]'

/**
 * What a person may say to the window; `src-main/cli/start.mjs` checks all the rest. Chromium's own switches stand
 * among them and are passed over.
 */
export function readFlags(args: readonly string[]): Flags {
  const at = args.findIndex(arg => arg === '--data' || arg.startsWith('--data='))
  if (at === -1) return { data: null }
  const data = args[at] === '--data' ? args[at + 1] : args[at]?.slice('--data='.length)
  if (!data || data.startsWith('--')) return { wrong: 'The flag --data needs a folder.' }
  return { data }
}

import envPaths from 'env-paths'

/** The platform's own place for what programs keep, when no `--data` says otherwise; the same in both hosts. */
export function defaultDataFolder(): string {
  return envPaths('winnow', { suffix: '' }).data
}

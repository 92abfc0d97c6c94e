// @ts-check
import envPaths from 'env-paths'

/**
 * Where a learner's data lies when no `--data` says otherwise: the platform's own place, the same for every host and
 * for the command line. Plain JavaScript, since the starting script reads it under Node 20.
 */
export const defaultDataFolder = () => envPaths('winnow', { suffix: '' }).data

import { InvalidArgumentError, Option } from 'commander'
import { defaultDataFolder } from '../../services/default-folder.mjs'
import { fromHere } from '../from-here'

/** `--data DIR`, the same folder as `npm start` uses. */
export const dataOption = () =>
  new Option('--data <dir>', 'the data folder')
    .default(defaultDataFolder(), 'the platform’s own place for app data')
    .argParser((given: string) => {
      if (given.trim() === '') throw new InvalidArgumentError('It needs a folder.')
      return fromHere(given)
    })

import { openStoreThere, type StoreOptions } from '../../store'
import { PASSWORD, WRONG_TRIES } from './stored-password'

/** Takes the teacher's password off a data folder that no Winnow runs on. Resolves to whether there was one. */
export async function forgetPassword(options: Pick<StoreOptions, 'folder' | 'now' | 'randomId'>): Promise<boolean> {
  const store = openStoreThere(options)
  try {
    return await store.write(writer => {
      const isSet = writer.deviceSettings.find(PASSWORD) !== undefined
      writer.deviceSettings.remove(PASSWORD)
      writer.deviceSettings.remove(WRONG_TRIES)
      return isSet
    })
  } finally {
    await store.close()
  }
}

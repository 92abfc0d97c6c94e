import { openStore, type StoreOptions } from '../../store'
import { commentsIn, mergeComments, type BroughtInComments } from './bring-in-comments'

/** Brings a file of comments into a data folder that no Winnow runs on. */
export async function importComments(
  file: string,
  options: Pick<StoreOptions, 'folder' | 'now' | 'randomId'>,
): Promise<BroughtInComments> {
  const read = commentsIn(file)
  const store = openStore(options)
  try {
    return await store.write(writer => mergeComments(writer, read))
  } finally {
    await store.close()
  }
}

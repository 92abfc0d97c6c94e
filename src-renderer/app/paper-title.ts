/** Hosts print the document's title above each sheet and call the file by it; on screen it may name somebody. */
export async function withPaperTitle<Result>(title: string, act: () => Promise<Result>): Promise<Result> {
  const before = document.title
  document.title = title
  try {
    return await act()
  } finally {
    // The page may have been left meanwhile, and another have set its own.
    if (document.title === title) document.title = before
  }
}

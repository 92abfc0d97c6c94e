/** Long enough for the host to have taken the file over. */
const KEPT_MS = 60_000

/** Hands a file to the host as any download: a browser keeps it where it keeps those, Electron asks where to. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}

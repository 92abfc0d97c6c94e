/** A class list of 500 names with a dozen columns is a tenth of it. */
export const LIST_BYTES_MAX = 1_000_000

export type Decoded = { readonly text: string } | { readonly problem: string }

const NOT_UTF8 =
  'This file is not text in UTF-8, so letters with accents would be lost. In a spreadsheet choose “Save as” and then ' +
  '“CSV UTF-8”; in a text editor, save it with the encoding UTF-8.'
const SPREADSHEET =
  'This is a spreadsheet and not a list in text. Open it, choose “Save as” and then “CSV UTF-8”; or copy the column of ' +
  'names and paste it here.'

/** The words of a file, or why it is none that can be read as a list. */
export function decodeList(bytes: Uint8Array): Decoded {
  if (bytes.length > LIST_BYTES_MAX) return { problem: 'This file is larger than 1 MB: no class list is.' }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { problem: SPREADSHEET }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { problem: NOT_UTF8 } : { text }
  } catch {
    return { problem: NOT_UTF8 }
  }
}

const startsWith = (bytes: Uint8Array, begin: readonly number[]) => begin.every((byte, index) => bytes[index] === byte)

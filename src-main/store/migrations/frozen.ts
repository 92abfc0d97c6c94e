/** sha256 and name of each migration. A line never changes once it was released; a test compares. */
export const FROZEN: readonly string[] = [
  '6a214c2b941de0d97e31d42b2c0a26a157149d58fe8db4146005909ed0522a0c 0001-create-tables',
]

/** sha256 and name of each migration. A line never changes once it was released; a test compares. */
export const FROZEN: readonly string[] = [
  'f7c05a7052642f828beea2fe2ac52ca55770b7b14e4f278fa21502cdaace3379 0001-create-tables',
]

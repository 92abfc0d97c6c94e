/** sha256 and name of each migration. A line never changes once it was released; a test compares. */
export const FROZEN: readonly string[] = [
  'f7c05a7052642f828beea2fe2ac52ca55770b7b14e4f278fa21502cdaace3379 0001-create-tables',
  '11eb506fe414e60b3bd44ddc98a1f44f9c906fc5a9c911f87f6ab7a774645148 0002-add-exercises-and-appeals',
]

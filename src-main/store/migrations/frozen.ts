/** sha256 and name of each migration. A line never changes once it was released; a test compares. */
export const FROZEN: readonly string[] = [
  'f7c05a7052642f828beea2fe2ac52ca55770b7b14e4f278fa21502cdaace3379 0001-create-tables',
  '9fdd5feb3d5bd53dd009cde13cdf5d946b7f7e8492873cd001d73f8099c2256e 0002-add-exercises-and-appeals',
]

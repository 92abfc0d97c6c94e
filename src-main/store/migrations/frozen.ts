/** sha256 and name of each migration. A line never changes once it was released; a test compares. */
export const FROZEN: readonly string[] = [
  'f7c05a7052642f828beea2fe2ac52ca55770b7b14e4f278fa21502cdaace3379 0001-create-tables',
  'cc30471bad230c5c167735b94683958639a6cc1e073ae8a351ae975abb0547aa 0002-add-exercises-and-appeals',
]

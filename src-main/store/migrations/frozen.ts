/** sha256 and name of each migration. A line never changes once it was released; a test compares. */
export const FROZEN: readonly string[] = [
  'f7c05a7052642f828beea2fe2ac52ca55770b7b14e4f278fa21502cdaace3379 0001-create-tables',
  '1b197fc1d1c15988a9bdb14c4ea9e47e2836c396f82118dfddafa7948414591a 0002-add-exercises-and-appeals',
  '0fd48f807617f049d8e1d970ef50e6b8dbb155bf98d22096dca968e6ec4e59b9 0003-add-text-index',
  'a3176f12630127a048d57941abf7476eb858a04d7c6362c38251efccbc804d99 0004-add-classes-and-tests',
]

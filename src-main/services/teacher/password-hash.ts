import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** A password as it is stored: what scrypt makes of it, and with what, so that the cost can be raised later. */
export interface PasswordHash {
  readonly salt: string
  readonly hash: string
  readonly n: number
  readonly r: number
  readonly p: number
}

const HASH_BYTES = 32
/** One of the settings that OWASP's Password Storage Cheat Sheet holds equal: 32 MiB, some 0.2 s, off this thread. */
const COST = { n: 2 ** 15, r: 8, p: 3 } as const

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16)
  const hash = await derive(password, { salt, ...COST })
  return { salt: salt.toString('hex'), hash: hash.toString('hex'), ...COST }
}

/** What cannot be read fits no password. */
export async function fitsPassword(password: string, stored: unknown): Promise<boolean> {
  if (!isPasswordHash(stored)) return false
  const wanted = Buffer.from(stored.hash, 'hex')
  const given = await derive(password, { ...stored, salt: Buffer.from(stored.salt, 'hex') })
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

function derive(password: string, { salt, n, r, p }: { salt: Buffer; n: number; r: number; p: number }) {
  const options = { N: n, r, p, maxmem: 256 * n * r }
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

/** Costs beyond what any version of Winnow stores are a spoilt entry, and would hold the computer for minutes. */
function isPasswordHash(value: unknown): value is PasswordHash {
  if (typeof value !== 'object' || value === null) return false
  const { salt, hash, n, r, p } = value as Record<string, unknown>
  const isHex = (text: unknown) => typeof text === 'string' && /^([0-9a-f]{2}){16,64}$/.test(text)
  const isCost = (number: unknown, most: number) =>
    Number.isInteger(number) && Number(number) > 0 && Number(number) <= most
  const isPower = Number.isInteger(Math.log2(Number(n))) && Number(n) > 1
  return isHex(salt) && isHex(hash) && isCost(n, 2 ** 17) && isPower && isCost(r, 16) && isCost(p, 16)
}

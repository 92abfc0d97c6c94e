/** The SHA-1 of bytes. The domain has no cryptography of its own; whoever asks brings it. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array

/** Any version of the variant of RFC 9562, in small letters as xAPI would have them. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** For names that are IRIs (RFC 9562, 6.6). */
const NAMESPACE_URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

export function isUuid(id: string): boolean {
  return UUID.test(id)
}

/** The UUIDv5 of an IRI (RFC 9562, 5.5): the same for the same IRI, on every machine, at any time. */
export function uuidOfIri(iri: string, sha1: Sha1): string {
  const name = new TextEncoder().encode(iri)
  const namespace = bytesOf(NAMESPACE_URL)
  const hash = sha1(new Uint8Array([...namespace, ...name])).slice(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function bytesOf(uuid: string): number[] {
  return (uuid.replaceAll('-', '').match(/../g) ?? []).map(byte => Number.parseInt(byte, 16))
}

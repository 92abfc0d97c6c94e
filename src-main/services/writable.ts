type Writable<T> = T extends readonly (infer Each)[]
  ? Writable<Each>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T

/** The same value as the contract's types have it. What leaves is copied on its way, so nobody can write into ours. */
export function writable<T>(value: T): Writable<T> {
  return value as Writable<T>
}

/** An event that fits nothing its learner has must not enter the record. */
export function mustChangeOne({ changes }: { readonly changes: number }, what: string): void {
  if (changes !== 1) throw new Error(`There is no ${what} of this learner`)
}

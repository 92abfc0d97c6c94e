/** An event that fits nothing its learner has, or takes an id that is taken, must not enter the record. */
export class UnfitEvent extends Error {
  override readonly name = 'UnfitEvent'
}

export function mustChangeOne({ changes }: { readonly changes: number }, what: string): void {
  if (changes !== 1) throw new UnfitEvent(`There is no ${what} of this learner`)
}

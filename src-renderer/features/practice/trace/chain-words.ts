interface Named {
  readonly name: string
}

/** The chain as it stands, as a sentence: `The article passes on A, and A passes on B.` */
export function chainSentence(chain: readonly Named[]): string {
  if (chain.length === 0) return 'The chain is empty: so far the article passes on nobody.'
  const links = chain.map(({ name }, at) => `${chain[at - 1]?.name ?? 'The article'} passes on ${name}`)
  return `${links.join(', and ')}.`
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

/** `second`; after the sixth in figures. `at` is counted from 0. */
export const placeWords = (at: number) => PLACES[at] ?? `number ${at + 1}`

/** In one line, for lists: `A → B`. */
export const chainLine = (chain: readonly Named[]) => chain.map(({ name }) => name).join(' → ')

export interface Stretch {
  readonly words: string
  readonly stressed: boolean
}

/** Cuts a paragraph of the codebook at its stars: `so *this* is stressed`. */
export function stressedWords(paragraph: string): Stretch[] {
  return paragraph
    .split('*')
    .map((words, at) => ({ words, stressed: at % 2 === 1 }))
    .filter(({ words }) => words !== '')
}

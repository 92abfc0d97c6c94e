interface Line {
  readonly index: number
  readonly text: string
}

export interface ArticleParts<P extends Line> {
  /** The first paragraph where it is the title, to be shown once, as the page's heading. */
  readonly headline: P | null
  readonly body: readonly P[]
}

/** Every paragraph is in exactly one part, in order, so that no words of the original are shown twice or lost. */
export function articleParts<P extends Line>(title: string, paragraphs: readonly P[]): ArticleParts<P> {
  const [first, ...rest] = paragraphs
  if (first && first.text.trim() === title.trim()) return { headline: first, body: rest }
  return { headline: null, body: paragraphs }
}

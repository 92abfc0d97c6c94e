/** Whom the words of a page of figures speak of: its reader, or somebody whom the reader looks at. */
export interface Person {
  readonly they: string
  readonly They: string
  readonly their: string
  readonly Their: string
  /** The second time in a sentence; a verb after it is bare: `you call`, `they call`. */
  readonly again: string
  readonly were: string
  /** At the head of a column of answers. */
  readonly said: string
  /** A verb after `they`: `you tell`, `this learner tells`. */
  readonly does: (verb: string) => string
  /** Before a question that the path asks, as advice. */
  readonly ask: string
  readonly lookFor: string
  /** Headings of the two confusion matrices. */
  readonly matrices: { readonly label: string; readonly owner: string }
}

export const YOU: Person = {
  ...{ they: 'you', They: 'You', their: 'your', Their: 'Your', again: 'you', were: 'were' },
  said: 'You said',
  does: verb => verb,
  ...{ ask: 'ask', lookFor: 'look for the words' },
  matrices: { label: 'What you took for what', owner: 'Whose you took it for' },
}

export const THIS_LEARNER: Person = {
  ...{ they: 'this learner', They: 'This learner', their: 'this learner’s', Their: 'This learner’s' },
  ...{ again: 'they', were: 'was' },
  said: 'Said',
  does: verb => `${verb}s`,
  ...{ ask: 'the question to practise is', lookFor: 'to be looked for are the words' },
  matrices: { label: 'What was taken for what', owner: 'Whose it was taken for' },
}

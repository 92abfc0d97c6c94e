import { numberWords } from '@ui/figures'

/** What was written and not read yet; `null` where there is nothing. */
export function newCommentWords(answers: readonly { readonly unseen: number }[]): string | null {
  const unseen = answers.reduce((sum, answer) => sum + answer.unseen, 0)
  if (unseen === 0) return null
  return unseen === 1
    ? 'Your teacher wrote a comment on an answer of yours.'
    : `Your teacher wrote ${numberWords(unseen)} comments on your answers.`
}

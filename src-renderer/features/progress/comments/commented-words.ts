import { countWords } from '@ui/figures'

/** Whoever it was written to is told what is new. */
export function commentedWords({ comments, unseen }: { comments: number; unseen: number }, isOwn: boolean): string {
  if (!isOwn || unseen === 0) return countWords(comments, 'comment')
  return unseen === comments ? countWords(comments, 'new comment') : `${countWords(comments, 'comment')}, ${unseen} new`
}

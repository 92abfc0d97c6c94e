import { keyOf, type DraftedKey, type KeyDraft } from './key-draft'

export type Decision = 'decline' | 'uphold' | 'unscore'

export interface RulingDraft {
  readonly decision: Decision | null
  readonly key: KeyDraft
  /** Ids of sources, outermost first. */
  readonly voice: readonly string[]
  readonly reason: string
}

type Ruling = { upheld: false } | { upheld: true; key: (DraftedKey & { voice: string[] }) | null }

/** What is still to be said before an appeal can be decided; `null` when nothing is. */
export function rulingProblem({ decision, key, voice, reason }: RulingDraft): string | null {
  if (decision === null) return 'Choose a decision.'
  if (decision === 'uphold') {
    const drafted = keyOf(key)
    if (!drafted) return 'Say who answers for it: the article itself or a source.'
    if (drafted.owner === 'source' && voice.length === 0) return 'Choose through whom it comes.'
  }
  return reason.trim() === '' ? 'Say why it is decided so; the appeal’s log keeps it.' : null
}

/** The decision as it is sent, or `null` while something is missing. Only a source’s claim has a voice. */
export function rulingOf(draft: RulingDraft): Ruling | null {
  if (rulingProblem(draft) !== null) return null
  if (draft.decision === 'decline') return { upheld: false }
  const key = draft.decision === 'uphold' ? keyOf(draft.key) : null
  return { upheld: true, key: key && { ...key, voice: key.owner === 'source' ? [...draft.voice] : [] } }
}

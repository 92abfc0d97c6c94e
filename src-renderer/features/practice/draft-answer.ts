import type { AnswerGiven } from '@contract/practice'

/** An answer in the making. What was chosen for a label that was then left is kept, should the learner come back. */
export interface DraftAnswer {
  label: AnswerGiven['label'] | null
  owner: AnswerGiven['owner']
  source: AnswerGiven['source']
  confidence: AnswerGiven['confidence'] | null
}

export const EMPTY_DRAFT: Readonly<DraftAnswer> = { label: null, owner: null, source: null, confidence: null }

export type Missing = 'label' | 'owner' | 'confidence'

/** Attributions are claims of nobody: only of a fact or an opinion is it asked who answers for it. */
export const asksOwner = (label: DraftAnswer['label']) => label === 'fact' || label === 'opinion'

export function missingParts({ label, owner, confidence }: DraftAnswer): Missing[] {
  const missing: Missing[] = []
  if (!label) missing.push('label')
  if (asksOwner(label) && !owner) missing.push('owner')
  if (!confidence) missing.push('confidence')
  return missing
}

const MISSING_WORDS: Readonly<Record<Missing, string>> = {
  label: 'what these words are',
  owner: 'who answers for it',
  confidence: 'how sure you are',
}

/** One sentence that says what is still to be chosen; empty when nothing is. */
export function missingWords(missing: readonly Missing[]): string {
  const parts = missing.map(part => MISSING_WORDS[part])
  const last = parts.pop()
  if (last === undefined) return ''
  return `Still to say: ${parts.length ? `${parts.join(', ')} and ${last}` : last}.`
}

/** The longest time the contract takes: a day. */
const LONGEST_MS = 86_400_000

/** The answer as it is sent, or `null` while a part is missing. */
export function answerOf(draft: DraftAnswer, durationMs: number): AnswerGiven | null {
  if (missingParts(draft).length > 0 || !draft.label || !draft.confidence) return null
  const owner = asksOwner(draft.label) ? draft.owner : null
  return {
    label: draft.label,
    owner,
    source: owner === 'source' ? draft.source : null,
    confidence: draft.confidence,
    durationMs: Math.min(Math.max(0, Math.round(durationMs)), LONGEST_MS),
  }
}

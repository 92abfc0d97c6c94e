import { ownerOf, type Segment, type StudyText } from '../labelling/study-text'

/** A fact or an opinion: what has an owner. */
export type Claim = Segment & { readonly ink: 'fact' | 'opinion' }

/** The facts and opinions of a text, in its order; each is scored, as the check holds. */
export function claimsOf(text: Pick<StudyText, 'segments'>): Claim[] {
  return text.segments.filter((segment): segment is Claim => segment.ink === 'fact' || segment.ink === 'opinion')
}

export const isOwn = (claim: Claim): boolean => ownerOf(claim) === 'article'

/** A source without a name: "officials say", "critics say". */
export function isNameless(id: string, sources: StudyText['sources']): boolean {
  const kind = sources[id]?.kind ?? 'unnamed'
  return kind === 'unnamed' || kind === 'collective'
}

import type { Label, Owner } from '../../../src-main/domain/labelling/codebook.ts'
import { segment, ownerOfSegment } from './study-text.ts'

export interface Answer {
  readonly label: Label
  readonly owner: Owner | null
  readonly confidence: 1 | 2 | 3
}

/** What the key says. */
export function rightAnswer(segmentId: string, confidence: Answer['confidence'] = 3): Answer {
  return { label: segment(segmentId).ink, owner: ownerOfSegment(segmentId), confidence }
}

/** What a cynic says: what is no opinion is called one, and an opinion a fact; the owner stays right. */
export function wrongAnswer(segmentId: string, confidence: Answer['confidence'] = 1): Answer {
  const label = segment(segmentId).ink === 'opinion' ? 'fact' : 'opinion'
  return { label, owner: ownerOfSegment(segmentId) ?? 'article', confidence }
}

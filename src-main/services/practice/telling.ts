import { EVERY_KIND } from '../../domain/exercise/every-kind'
import type { Question } from '../../domain/exercise/exercise-kind'
import { viewSources } from '../library/source-view'
import type { StoredAnswer } from './stored-answer'

/** The key and how the answer compares with it, by the exercise; nothing of this leaves before the answer is stored. */
export function tellingOf({ text, segment }: Question, { answer, body }: StoredAnswer) {
  const named = (ids: readonly string[]) => viewSources(text, ids)
  switch (body.exercise) {
    case 'sort': {
      // As it counts now: a ruling may have changed the key since.
      const key = { label: answer.keyLabel ?? body.key.label, owner: answer.keyOwner, voice: segment.voice }
      const { labelCorrect, ownerCorrect, sourceCorrect } = EVERY_KIND.sort.mark(key, body.given)
      const shown = { label: key.label, owner: key.owner, voice: named(key.voice) }
      return { exercise: body.exercise, labelCorrect, ownerCorrect, sourceCorrect, key: shown }
    }
    case 'mark':
      return { exercise: body.exercise, key: body.key, kinds: EVERY_KIND.mark.mark(body.key, body.given).kinds }
    case 'trace': {
      const { links } = EVERY_KIND.trace.mark(body.key, body.given)
      return {
        exercise: body.exercise,
        key: { chain: named(body.key.chain) },
        given: named(body.given.chain),
        links,
      }
    }
    case 'strip': {
      const { precision, recall, hits, missed, extra } = EVERY_KIND.strip.mark(body.key, body.given)
      return { exercise: body.exercise, key: body.key, precision, recall, hits, missed, extra }
    }
    case 'check':
      return { exercise: body.exercise, key: body.key }
    case 'rewrite': {
      const { rule, edits, exampleEdits } = EVERY_KIND.rewrite.mark(body.key, body.given)
      return { exercise: body.exercise, key: { example: body.key.example }, rule, edits, exampleEdits }
    }
    case 'contested':
      return { exercise: body.exercise, key: body.key }
  }
}

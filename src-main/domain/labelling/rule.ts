import type { Breach } from './markup'
import type { Note, Segment, StudyText } from './study-text'

/** What a rule found: the segment it is about, or the file as a whole, and whether its note is meant. */
export type Finding = Omit<Breach, 'line'> & { readonly segment?: string; readonly inNote?: boolean }
export type Rule = (text: StudyText) => Finding[]

/** A rule about one segment: says what is wrong with it, or nothing. */
export const each =
  (rule: string, breach: (segment: Segment, text: StudyText) => string | false | null | undefined): Rule =>
  text =>
    text.segments.flatMap(segment => {
      const message = breach(segment, text)
      return message ? [{ rule, message: `${segment.id}: ${message}`, segment: segment.id }] : []
    })

/** A rule about one segment's note. */
export const eachNote =
  (rule: string, breach: (note: Note, segment: Segment, text: StudyText) => string | false): Rule =>
  text =>
    text.segments.flatMap(segment => {
      const message = segment.note && breach(segment.note, segment, text)
      return message ? [{ rule, message: `${segment.id}: ${message}`, segment: segment.id, inNote: true }] : []
    })

import type { Breach } from './markup'
import type { Note, Segment, SegmentTasks, StudyText } from './study-text'

/** What a rule found: the segment it is about, or the file as a whole, and where its note or one task is meant. */
export type Finding = Omit<Breach, 'line'> & { readonly segment?: string; readonly part?: 'note' | keyof SegmentTasks }
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
      return message ? [{ rule, message: `${segment.id}: ${message}`, segment: segment.id, part: 'note' }] : []
    })

/** A rule about the author's tasks of one segment: says what is wrong with which. */
export const eachTask =
  (
    rule: string,
    breaches: (
      tasks: SegmentTasks,
      segment: Segment,
      text: StudyText,
    ) => readonly { readonly task: keyof SegmentTasks; readonly message: string }[],
  ): Rule =>
  text =>
    text.segments.flatMap(segment =>
      (segment.tasks ? breaches(segment.tasks, segment, text) : []).map(({ task, message }) => {
        return { rule, message: `${segment.id}: ${message}`, segment: segment.id, part: task }
      }),
    )

/** A rule about one kind of task. */
export const eachOf = <T extends keyof SegmentTasks>(
  task: T,
  rule: string,
  breach: (own: NonNullable<SegmentTasks[T]>, segment: Segment, text: StudyText) => string | false | undefined,
): Rule =>
  eachTask(rule, (tasks, segment, text) => {
    const message = tasks[task] && breach(tasks[task], segment, text)
    return message ? [{ task, message }] : []
  })

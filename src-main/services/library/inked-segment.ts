import type { Segment, SegmentTasks, StudyText } from '../../domain/labelling/study-text'
import { viewNote } from './note-view'
import { viewSources } from './source-view'

/** A segment with its key; only for one that was answered, or a text that was revealed. */
export function inkSegment(text: StudyText, segment: Segment) {
  const { id, paragraph, start, end, ink, voice, marks, note, tasks } = segment
  return {
    ...{ id, paragraph, start, end, ink },
    voice: viewSources(text, voice),
    marks: marks.map(({ kind, start, end, harmless }) => ({ kind, start, end, harmless })),
    note: note ? viewNote(note) : null,
    readings: tasks?.readings ? viewReadings(tasks.readings) : null,
  }
}

function viewReadings({ who, split }: NonNullable<SegmentTasks['readings']>) {
  return { who, split: split.map(reading => ({ ...reading, owner: reading.owner ?? null })) }
}

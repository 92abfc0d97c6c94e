import { defineQueryOptions } from '@pinia/colada'
import { client } from '@app/client'
import type { ClassDifficulties, ClassOverview } from '@contract/class-progress'
import type { AnswerFilter } from '@contract/progress'

export interface AskedOfClass {
  readonly classId: string
  readonly filter: AnswerFilter
}

/** Under 'answers', since every answer may change it; a page that also shows seats asks again by the topic 'classes'. */
export const classOverviewQuery = defineQueryOptions(({ classId, filter }: AskedOfClass) => ({
  key: ['answers', 'class', classId, { ...filter }],
  query: () => client.classProgress.overview({ classId, filter }),
  placeholderData: (before: ClassOverview | undefined) => before,
}))

export const classDifficultiesQuery = defineQueryOptions(({ classId, filter }: AskedOfClass) => ({
  key: ['answers', 'class-difficulties', classId, { ...filter }],
  query: () => client.classProgress.difficulties({ classId, filter }),
  placeholderData: (before: ClassDifficulties | undefined) => before,
}))

import { defineQueryOptions } from '@pinia/colada'
import { client } from '../client'

/** Whether there is a teacher's password, and whether what is the teacher's is locked. */
export const teacherQuery = defineQueryOptions({ key: ['teacher'], query: () => client.teacher.state() })

import './resolve-typescript.ts'
import { parentPort } from 'node:worker_threads'
import type { CourseJob, StaticJob } from './jobs.ts'

const { runCourseJob, runStaticJob } = await import('./jobs.ts')

parentPort?.on('message', (job: CourseJob | StaticJob) => {
  parentPort?.postMessage(job.kind === 'course' ? runCourseJob(job) : runStaticJob(job))
})

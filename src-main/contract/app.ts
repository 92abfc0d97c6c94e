import { eventIterator, oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'

export const appInfo = v.object({
  version: v.string(),
  host: v.picklist(['electron', 'browser']),
  codebook: v.string(),
  sqlite: v.string(),
  runtime: v.string(),
  licences: v.array(v.object({ name: v.string(), version: v.string(), licence: v.string() })),
})
export type AppInfo = v.InferOutput<typeof appInfo>

/** What a committed transaction touched; views of these are asked for again. */
export const TOPICS = [
  'answers',
  'appeals',
  'profiles',
  'settings',
  'backups',
  'teacher',
  'classes',
  'comments',
] as const
export const change = v.object({ topics: v.array(v.picklist(TOPICS)) })
export type Change = v.InferOutput<typeof change>
export type Topic = (typeof TOPICS)[number]

export const app = {
  info: oc.errors(errors).output(appInfo),
  changes: oc.errors(errors).output(eventIterator(change)),
}

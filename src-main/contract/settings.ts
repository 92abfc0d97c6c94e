import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { at, count, id, profileName } from './words'

export const profile = v.object({ id, name: v.string(), createdAt: at, answers: count, current: v.boolean() })
export type Profile = v.InferOutput<typeof profile>

export const profiles = {
  list: oc.errors(errors).output(v.array(profile)),
  /** An invented name that no profile has, for one to be added. */
  suggest: oc.errors(errors).output(v.object({ name: profileName })),
  add: oc
    .errors(errors)
    .input(v.object({ name: profileName }))
    .output(v.array(profile)),
  rename: oc
    .errors(errors)
    .input(v.object({ id, name: profileName }))
    .output(v.array(profile)),
  switch: oc.errors(errors).input(v.object({ id })).output(v.array(profile)),
  /** Deletes the learner's chain whole, settings too; the last profile is followed by a fresh one. */
  remove: oc.errors(errors).input(v.object({ id })).output(v.array(profile)),
}

export const reading = v.object({
  /** Per cent of the normal size. */
  textSize: v.picklist([90, 100, 115, 130, 150, 175, 200]),
  measure: v.picklist(['narrow', 'normal', 'wide']),
  theme: v.picklist(['system', 'light', 'dark', 'contrast']),
  motion: v.picklist(['system', 'reduced']),
  /** Shortcuts of a single character; off for whoever speaks to the computer or strikes keys by chance (WCAG 2.1.4). */
  characterKeys: v.picklist(['on', 'off']),
  primerSeen: v.boolean(),
})
export type Reading = v.InferOutput<typeof reading>
export const READING_DEFAULT: Reading = {
  textSize: 100,
  measure: 'normal',
  theme: 'system',
  motion: 'system',
  characterKeys: 'on',
  primerSeen: false,
}

export const learning = v.object({
  /** How likely one should still know a skill's rule when it comes back, per cent. */
  retention: v.picklist([80, 85, 90, 95]),
  /** Questions a day that Today offers at most. */
  dailyCap: v.picklist([12, 24, 36, 60]),
})
export type Learning = v.InferOutput<typeof learning>
export const LEARNING_DEFAULT: Learning = { retention: 90, dailyCap: 36 }

/** Of the current profile. */
export const settings = {
  get: oc.errors(errors).output(reading),
  set: oc.errors(errors).input(v.partial(reading)).output(reading),
  learning: oc.errors(errors).output(learning),
  setLearning: oc.errors(errors).input(v.partial(learning)).output(learning),
}

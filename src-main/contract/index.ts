import { app } from './app'
import { appeals } from './appeals'
import { classes } from './class'
import { classProgress } from './class-progress'
import { codebook } from './codebook'
import { comments } from './comments'
import { data } from './data'
import { library } from './library'
import { practice } from './practice'
import { privacy } from './privacy'
import { progress } from './progress'
import { record } from './record'
import { profiles, settings } from './settings'
import { teacher } from './teacher'
import { test } from './test'
import { today } from './today'

/** Everything the owner's pages may ask of the core: `feature.verb`, and nothing by any other name. */
export const contract = {
  ...{ app, today, library, codebook, practice, appeals, progress, profiles, settings, data, record, teacher, privacy },
  ...{ classes, classProgress, comments },
  test,
}
export type Contract = typeof contract

import { app } from './app'
import { data } from './data'
import { library } from './library'
import { practice } from './practice'
import { progress } from './progress'
import { profiles, settings } from './settings'

/** Everything the owner's pages may ask of the core: `feature.verb`, and nothing by any other name. */
export const contract = { app, library, practice, progress, profiles, settings, data }
export type Contract = typeof contract

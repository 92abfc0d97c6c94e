import type { Core } from '../services'
import { appHandlers } from './app'
import { appealHandlers } from './appeals'
import { classHandlers } from './class'
import { classProgressHandlers } from './class-progress'
import { codebookHandlers } from './codebook'
import { commentHandlers } from './comments'
import { dataHandlers } from './data'
import { implementContract } from './implementer'
import { libraryHandlers } from './library'
import { practiceHandlers } from './practice'
import { privacyHandlers } from './privacy'
import { profileHandlers } from './profiles'
import { progressHandlers } from './progress'
import { recordHandlers } from './record'
import { settingHandlers } from './settings'
import { teacherHandlers } from './teacher'
import { testHandlers } from './test'
import { todayHandlers } from './today'

/** Everything of the contract, over one core. */
export function createRouter(core: Core) {
  const os = implementContract(core)
  return os.router({
    app: appHandlers(os, core),
    today: todayHandlers(os, core),
    library: libraryHandlers(os, core),
    codebook: codebookHandlers(os, core),
    practice: practiceHandlers(os, core),
    appeals: appealHandlers(os, core),
    progress: progressHandlers(os, core),
    profiles: profileHandlers(os, core),
    settings: settingHandlers(os, core),
    data: dataHandlers(os, core),
    record: recordHandlers(os, core),
    classes: classHandlers(os, core),
    classProgress: classProgressHandlers(os, core),
    comments: commentHandlers(os, core),
    teacher: teacherHandlers(os, core),
    test: testHandlers(os, core),
    privacy: privacyHandlers(os, core),
  })
}
export type Router = ReturnType<typeof createRouter>

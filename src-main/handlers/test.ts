import { classTests, overviewTest, startTest, type Core } from '../services'
import type { Implementer } from './implementer'

export function testHandlers({ test }: Implementer, core: Core) {
  return {
    overview: test.overview.handler(({ input }) => overviewTest(core, input.learnerId)),
    start: test.start.handler(() => startTest(core)),
    ofClass: test.ofClass.handler(({ input }) => classTests(core, input.classId)),
  }
}

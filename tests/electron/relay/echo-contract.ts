import { eventIterator, oc } from '@orpc/contract'
import * as v from 'valibot'

/** Enough of a contract to see every kind of message cross: an answer, a declared error, a refusal, a stream, a crash. */
export const echoContract = {
  echo: {
    say: oc
      .input(v.object({ words: v.pipe(v.string(), v.maxLength(100)) }))
      .output(v.object({ words: v.string(), pid: v.number() })),
    fail: oc.errors({ NOT_FOUND: { message: 'Not here.', data: v.object({ what: v.string() }) } }).output(v.null()),
    count: oc.input(v.object({ to: v.number() })).output(eventIterator(v.number())),
    crash: oc.output(v.null()),
    wait: oc.output(v.null()),
  },
}

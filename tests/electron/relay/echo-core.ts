import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { channelToMain } from '../../../src-main/hosts/electron/core-channel'
import { servePorts } from '../../../src-main/hosts/electron/core-ports'
import { echoContract } from './echo-contract'

// A core without a database, for an Electron that cannot load one: the same channel, ports and frames as the real one.
const os = implement(echoContract)
const router = os.router({
  echo: {
    say: os.echo.say.handler(({ input }) => ({ words: input.words, pid: process.pid })),
    fail: os.echo.fail.handler(({ errors }) => {
      throw errors.NOT_FOUND({ data: { what: 'a text' } })
    }),
    count: os.echo.count.handler(async function* ({ input }) {
      for (let n = 1; n <= input.to; n++) yield await Promise.resolve(n)
    }),
    crash: os.echo.crash.handler(() => process.kill(process.pid, 'SIGKILL') && null),
    wait: os.echo.wait.handler(() => new Promise<null>(() => undefined)),
  },
})

const channel = channelToMain()
const handler = new RPCHandler(router)
servePorts(channel, port => handler.upgrade(port))
channel.onMessage(({ kind }) => kind === 'end' && process.exit(0))
channel.onLost(() => process.exit(0))
channel.send({ kind: 'ready' })

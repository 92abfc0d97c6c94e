import { join } from 'node:path'
import { openDisplay } from '../../electron/display.ts'
import { launchWinnow } from '../../electron/launch.ts'
import { findRuntime } from '../../electron/runtime.ts'
import type { Host } from './host.ts'

/** A real Electron window for each `open`. */
export async function electronHost(): Promise<Host> {
  const runtime = findRuntime()
  if ('missing' in runtime) throw new Error(runtime.missing)
  const display = await openDisplay()
  if ('missing' in display) throw new Error(display.missing)
  return {
    open: async (folder, prepare, root) => {
      const main = root && join(root, 'out/main/electron-main.cjs')
      const { app, page } = await launchWinnow(runtime, display.name, { data: folder, ...(main ? { main } : {}) })
      const process = app.process()
      const gone = new Promise<void>(done => process.once('exit', () => done()))
      await prepare(page)
      return {
        page,
        save: async (path, act) => {
          // Playwright cannot press the system’s own dialog: a path that is set takes its place.
          const saved = app.evaluate(
            ({ session }, to) =>
              new Promise<string>(done =>
                session.fromPartition('winnow').once('will-download', (_event, item) => {
                  item.setSavePath(to)
                  item.once('done', (_done, state) => done(state))
                }),
              ),
            path,
          )
          await act()
          if ((await saved) !== 'completed') throw new Error(`${path} was not saved: ${await saved}`)
        },
        print: async act => {
          const printed = app.evaluate(({ BrowserWindow }) => {
            const contents = BrowserWindow.getAllWindows()[0]!.webContents
            return new Promise<string>(done => {
              contents.print = (_options, tell) =>
                void contents.executeJavaScript('document.title').then((title: string) => {
                  tell?.(true, '')
                  done(title)
                })
            })
          })
          await act()
          return printed
        },
        kill: async () => {
          process.kill('SIGKILL')
          await gone
        },
        close: async () => {
          if (process.exitCode === null && process.signalCode === null) await app.close()
        },
      }
    },
    close: () => Promise.resolve(display.close()),
  }
}

// `npm run electron:smoke`: SQLite inside the Electron at hand, as the app that is shipped runs it.
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import { openDisplay } from './display.ts'
import { launchWinnow } from './launch.ts'
import { findRuntime } from './runtime.ts'

/** Why it was not run, or nothing. */
async function smoke(): Promise<string | null> {
  const runtime = findRuntime()
  if ('missing' in runtime) return runtime.missing
  const name = `Electron ${runtime.electron} (Node ${runtime.node})`
  if (runtime.coreNode) return `${name} cannot load better-sqlite3 13, which needs Node-API 10`
  const display = await openDisplay()
  if ('missing' in display) return display.missing
  const data = makeTemporaryFolder('winnow-smoke-')
  const { app, page } = await launchWinnow(runtime, display.name, { data: data.path })
  try {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Back up now' }).click()
    await page.getByRole('button', { name: 'Check now' }).click()
    const about = await page.getByText(/SQLite \d/).innerText()
    console.log(`${name}: the core runs inside it, stores, backs up and checks. ${about}`)
    return null
  } finally {
    await app.close()
    display.close()
    data.remove()
  }
}

const notRun = await smoke()
if (notRun) console.log(`Not run: ${notRun}.`)
console.log(notRun ? '0 passed, 0 failed, 1 skipped' : '1 passed, 0 failed, 0 skipped')

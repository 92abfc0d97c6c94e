import { openDisplay } from '../electron/display.ts'
import { launchWinnow } from '../electron/launch.ts'
import { findRuntime } from '../electron/runtime.ts'
import { makeTemporaryFolder } from '../fixtures/data-folders.ts'
import { hostText } from './electron-rules/host-text.ts'
import { SOURCE_RULES } from './electron-rules/source-rules.ts'
import { askWindow } from './electron-rules/window-rules.ts'
import type { Fault, FaultResult } from './fault.ts'

export const fault: Fault = {
  name: 'electron-rules',
  promise: 'Electron’s own security checklist holds, in the source, in what is built, and in a real window',
  async run() {
    const parts = [sourceRules(), await windowRules()]
    const fuses = 'rule 19, fuses, was not tried: they are set when the app is packaged, and nothing is packaged yet'
    const sum = (count: (part: FaultResult) => number) => parts.reduce((total, part) => total + count(part), 0)
    return {
      passed: sum(part => part.passed),
      failed: sum(part => part.failed),
      skipped: sum(part => part.skipped) + 1,
      notes: [...parts.flatMap(part => part.notes), fuses],
    }
  },
}

/** A rule that a breach of it would not break is no rule: each is tried on a breach too. */
function sourceRules(): FaultResult {
  const text = hostText()
  const broken = SOURCE_RULES.filter(rule => !rule.holds(text))
  const blind = SOURCE_RULES.filter(rule => rule.holds(rule.broken(text)))
  return {
    passed: SOURCE_RULES.length - new Set([...broken, ...blind]).size,
    failed: new Set([...broken, ...blind]).size,
    skipped: 0,
    notes: [
      `${SOURCE_RULES.length} rules over source and built files, each also shown a breach of it`,
      ...broken.map(({ number, title }) => `FAILED rule ${number}: ${title}`),
      ...blind.map(({ number, title }) => `FAILED rule ${number} does not see a breach: ${title}`),
    ],
  }
}

async function windowRules(): Promise<FaultResult> {
  const runtime = findRuntime()
  if ('missing' in runtime) return { passed: 0, failed: 0, skipped: 1, notes: [`in a window: ${runtime.missing}`] }
  const display = await openDisplay()
  if ('missing' in display) return { passed: 0, failed: 0, skipped: 1, notes: [`in a window: ${display.missing}`] }
  const data = makeTemporaryFolder('winnow-rules-')
  const { app, page } = await launchWinnow(runtime, display.name, { data: data.path })
  try {
    await page.getByRole('heading', { level: 1 }).waitFor()
    const found = await askWindow(app, page)
    const broken = found.filter(({ holds }) => !holds)
    return {
      passed: found.length - broken.length,
      failed: broken.length,
      skipped: 0,
      notes: [
        `${found.length} rules asked of a window of Electron ${runtime.electron}`,
        ...broken.map(({ number, words }) => `FAILED rule ${number} in the window: ${words}`),
      ],
    }
  } finally {
    await app.close()
    display.close()
    data.remove()
  }
}

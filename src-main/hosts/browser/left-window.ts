import { readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const GRACE_MS = 1_000

/**
 * A host that was killed outright leaves its window behind. Chromium would hand the next window over to that old one,
 * which nobody ends then; so it is ended first. The data's lock is ours, so its profile is nobody else's.
 */
export async function endLeftWindow(profile: string): Promise<void> {
  const pid = holderOf(profile)
  if (pid === null) return
  process.kill(pid, 'SIGTERM')
  for (let waited = 0; waited < GRACE_MS && holderOf(profile) !== null; waited += 20) await wait(20)
}

/** Chromium names itself in a link, `machine-pid`; the number may have become another program's since. */
function holderOf(profile: string): number | null {
  try {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1])
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile) ? pid : null
  } catch {
    return null
  }
}

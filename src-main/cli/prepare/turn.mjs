// @ts-check
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does the work when no other process on this machine is doing its own under the same name. The file holds the id of
 * the process at work, so what a killed one left behind is recognised and taken over.
 *
 * @param {string} file
 * @param {(line: string) => void} say
 * @param {() => Promise<void>} work
 */
export async function inTurn(file, say, work) {
  let told = false
  while (!take(file, String(process.pid))) {
    const holder = read(file)
    if (isLeftOver(file, holder)) release(file, holder)
    else if (holder && !told) {
      say(`Another start (process ${holder}) is preparing Winnow; waiting for it …`)
      told = true
    }
    await wait(200)
  }
  try {
    await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** @param {string} file @param {string} holder */
function take(file, holder) {
  try {
    writeFileSync(file, holder, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Moved aside first: between looking and removing, another may have taken its turn, and gets it back.
 *
 * @param {string} file
 * @param {string} holder
 */
function release(file, holder) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return // Another waiting start was quicker.
  }
  const moved = read(aside)
  if (moved !== holder) take(file, moved)
  rmSync(aside, { force: true })
}

/** @param {string} file @param {string} holder */
function isLeftOver(file, holder) {
  // Empty: being written just now, or its writer died in that very instant.
  if (holder === '') return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5_000
  // After a restart of the machine the same number may be ours.
  return holder === String(process.pid) || !isAlive(Number(holder))
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and someone else's.
    return codeOf(error) === 'EPERM'
  }
}

/** @param {unknown} error */
const codeOf = error => /** @type {NodeJS.ErrnoException} */ (error).code

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOnScreen, readWindowState, writeWindowState } from '../../../src-main/hosts/electron/window-state'

const file = () => join(mkdtempSync(join(tmpdir(), 'winnow-window-')), 'window.json')
const bounds = { x: 40, y: 30, width: 1_000, height: 700 }
const laptop = { x: 0, y: 0, width: 1_440, height: 900 }

test('keeps where a window stood', () => {
  const at = file()
  writeWindowState(at, { bounds, maximised: true })
  expect(readWindowState(at)).toEqual({ bounds, maximised: true })
})

test.each(['', '{', 'null', '[]', '{"bounds":{}}', '{"bounds":{"x":0,"y":0,"width":1e9,"height":0},"maximised":1}'])(
  'passes over a damaged file: %j',
  text => {
    const at = file()
    writeFileSync(at, text)
    expect(readWindowState(at)).toBeNull()
  },
)

test('passes over a missing file, and does not mind a folder it cannot write', () => {
  expect(readWindowState(file())).toBeNull()
  expect(() => writeWindowState('/nowhere/window.json', { bounds, maximised: false })).not.toThrow()
})

test('counts a window as visible when its title can be caught on some screen', () => {
  expect(isOnScreen(bounds, [laptop])).toBe(true)
  expect(isOnScreen({ ...bounds, x: 1_300 }, [laptop])).toBe(true)
  expect(isOnScreen({ ...bounds, x: 1_600 }, [laptop])).toBe(false)
  expect(isOnScreen({ ...bounds, x: 1_600 }, [laptop, { ...laptop, x: 1_440 }])).toBe(true)
  expect(isOnScreen({ ...bounds, y: -400 }, [laptop])).toBe(false)
  expect(isOnScreen({ ...bounds, y: 880 }, [laptop])).toBe(false)
  expect(isOnScreen(bounds, [])).toBe(false)
})

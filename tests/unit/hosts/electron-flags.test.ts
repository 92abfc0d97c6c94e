import { expect, test } from 'vitest'
import { readFlags } from '../../../src-main/hosts/electron/flags'

test('finds the data folder among Chromium’s own switches', () => {
  expect(readFlags(['--inspect=0', 'out/main/electron-main.cjs', '--no-sandbox', '--data', 'here'])).toEqual({
    data: 'here',
  })
  expect(readFlags(['main.cjs', '--data=over there'])).toEqual({ data: 'over there' })
  expect(readFlags(['main.cjs'])).toEqual({ data: null })
})

test('says what is wrong with a flag that names no folder', () => {
  expect(readFlags(['main.cjs', '--data'])).toHaveProperty('wrong')
  expect(readFlags(['main.cjs', '--data='])).toHaveProperty('wrong')
  expect(readFlags(['main.cjs', '--data', '--no-sandbox'])).toHaveProperty('wrong')
})

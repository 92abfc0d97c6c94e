import { expect, it } from 'vitest'
import { evaluativeAdjectives } from '../../../../src-main/domain/measure/shortcuts/evaluative-adjectives'
import { hasFigure, hasQuotationMark, lengthOf } from '../../../../src-main/domain/measure/shortcuts/surface-cues'

it.each([
  ['the “experts” came', true],
  ['called it «a farce»', true],
  ['said "no"', true],
  ['„Genug“', true],
  ['the mayor’s dog didn’t bark', false],
])('quotation marks in %s: %s', (words, has) => {
  expect(hasQuotationMark(words)).toBe(has)
})

it.each([
  ['on 4 May', true],
  ['Twelve months is far too long', true],
  ['a third vote', true],
  ['twenty-two people', true],
  ['half of the crew', true],
  ['dozens of boats', true],
  ['٣ boats', true],
  ['no one intends it', false],
  ['the first to go', false],
  ['a tense tent', false],
  ['at the weighty often', false],
])('figures in %s: %s', (words, has) => {
  expect(hasFigure(words)).toBe(has)
})

it.each([
  ['it was unfair, cruel and dishonest', ['unfair', 'cruel', 'dishonest']],
  ['the worst fire in a decade', ['worst']],
  ['poorer people in the nicest houses', ['poorer', 'nicest']],
  ['the red boat at the old quay', []],
  ['they hate and love it', []],
  ['', []],
])('evaluative adjectives in %s: %o', (words, found) => {
  expect(evaluativeAdjectives(words)).toEqual(found)
})

it('measures length in words', () => {
  expect(lengthOf('The U.S. paid 1,000 top-secret dollars.')).toBe(7)
})

import { expect, it } from 'vitest'
import { foundPath, inOneLine } from '../../../src-renderer/features/library/found-words'
import { countSkills, rarestFirst } from '../../../src-renderer/features/library/telling-skills'
import { levelWords, textFacts } from '../../../src-renderer/features/library/text-facts'
import { placeOf, placePath } from '../../../src-renderer/features/reading/place-path'
import { textSummary } from '../../fixtures/text-summaries'

it('says what a level means', () => {
  expect(levelWords(2)).toBe('Level 2 of 5, easy. Sort asks whether a source answers, not which.')
  expect(levelWords(3)).toContain('also asks which source answers')
})

it('has a line for each fact that is known, and none for the others', () => {
  const draft = textSummary({ origin: 'Written for a test', licence: 'MIT.' })
  expect(textFacts(draft, '1.0').map(({ name }) => name)).not.toContain('Topic')
  const facts = textFacts({ ...draft, topic: 'housing', place: 'Mere End' }, '1.0')
  expect(facts).toContainEqual({ name: 'Topic', words: 'Housing' })
  expect(facts).toContainEqual({ name: 'Origin', words: 'Written for a test.' })
  expect(facts).toContainEqual({
    name: 'Length',
    words: '400 words, about 2 minutes to read closely; 30 segments to sort.',
  })
})

it('names first what few other texts train', () => {
  const texts = [textSummary({ skills: ['hedge', 'booster'] }), textSummary({ skills: ['hedge', 'prediction'] })]
  expect(rarestFirst(['hedge', 'prediction'], countSkills(texts))).toEqual(['prediction', 'hedge'])
})

it('shows a passage in one line, and where its paragraphs end', () => {
  const pieces = [
    { text: '  \n\nBy Owen, ', hit: false },
    { text: 'Monday', hit: true },
    { text: '\n\nThe ferry ', hit: false },
    { text: 'stopped', hit: true },
    { text: '.\n', hit: false },
  ]
  expect(inOneLine(pieces).map(({ text }) => text)).toEqual(['By Owen, ', 'Monday', ' · The ferry ', 'stopped', '.'])
  expect(inOneLine([{ text: '\n ', hit: false }])).toEqual([])
})

it('leads to a place by an address, and nowhere by one that names none', () => {
  const place = { paragraph: 3, start: 10, end: 14 }
  expect(placePath('harbour', place)).toEqual({ path: '/texts/harbour', query: { at: '3.10.14' } })
  expect(placeOf({ at: '3.10.14' })).toEqual(place)
  for (const at of ['', '3', '3.10', '3.14.10', '-1.2.3', '3.10.14.15', 'x.y.z', '99999999.1.2'])
    expect(placeOf({ at }), at).toBeNull()
  expect(placeOf({})).toBeNull()
  const passage = { pieces: [], cut: { before: false, after: false }, place }
  expect(foundPath('harbour', { ...passage, from: 'about' })).toBeNull()
  expect(foundPath('harbour', { ...passage, from: 'body' })).toEqual(placePath('harbour', place))
})

import { expect, it } from 'vitest'
import { sentenceAt, sentencesOf } from '../../../src-main/domain/text/sentences'

const cut = (paragraph: string) => sentencesOf(paragraph).map(({ start, end }) => paragraph.slice(start, end))

it.each([
  ['Hello. It rained.', ['Hello.', 'It rained.']],
  ['U.S. President Trump spoke. He left.', ['U.S. President Trump spoke.', 'He left.']],
  ['Dr. Bell said “no.” Nobody asked.', ['Dr. Bell said “no.”', 'Nobody asked.']],
  ['Those. the investigation will go on.', ['Those. the investigation will go on.']],
  ['Selmora has voted No. On the quay nobody cheers.', ['Selmora has voted No.', 'On the quay nobody cheers.']],
  ['It lies at No. 10 Mill Lane. Call first.', ['It lies at No. 10 Mill Lane.', 'Call first.']],
  ['See Nos. 4 and 5. They voted No.', ['See Nos. 4 and 5.', 'They voted No.']],
  ['  • Why? Let’s look.', ['• Why?', 'Let’s look.']],
  ['accused Russia … of involvement.', ['accused Russia … of involvement.']],
  ['', []],
])('cuts “%s”', (paragraph, expected) => {
  expect(cut(paragraph)).toEqual(expected)
})

it('gives the sentence around an offset, and the whole where there is none', () => {
  expect(sentenceAt('One. Two. Three.', 6)).toEqual({ start: 5, end: 9 })
  expect(sentenceAt('   ', 1)).toEqual({ start: 0, end: 3 })
})

import { describe, expect, it } from 'vitest'
import type { WorkedExample } from '@contract/practice'
import { exampleKey } from '../../../src-renderer/features/reading/example-key'

const text = 'Two callers said “about” 9 boats sank.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const example: WorkedExample = {
  ...{ id: 'boats', text, why: '' },
  parts: [
    { ...place('Two callers said'), label: 'attribution', owner: null },
    { ...place('“about” 9 boats sank.'), label: 'fact', owner: 'source' },
  ],
  marks: [
    { ...place('Two callers'), kind: 'source', harmless: true },
    { ...place('said'), kind: 'cue', harmless: false },
    { ...place('“about”'), kind: 'hedge', harmless: false },
  ],
}

describe('exampleKey', () => {
  it('names each ink and who answers, beside its words', () => {
    expect(exampleKey(example).parts).toEqual([
      { words: 'Two callers said', label: 'attribution', name: 'Attribution' },
      { words: '“about” 9 boats sank.', label: 'fact', name: 'Reported fact, a source' },
    ])
  })

  it('names the words that a rule is about, and no cue or plain source', () => {
    expect(exampleKey(example).marks).toEqual(['“Two callers”: unnamed source, harmless here', '“about”: hedge'])
  })
})

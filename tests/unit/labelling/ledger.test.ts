import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../../../src-main/domain/labelling/ledger'
import { HARBOUR_FILE, harbour, parsed } from '../../fixtures/study-texts'

describe('who got the floor', () => {
  it('counts a source’s words for the innermost voice and lists its cue verbs, most words first', () => {
    expect(ledgerOf(harbour())).toEqual([
      { source: 'council', words: 7 + 8 + 3, verbs: ['said'] },
      { source: 'insiders', words: 6, verbs: ['admitted'] },
      { source: 'gull', words: 0, verbs: ['in … words'] },
    ])
  })

  it('reads the pieces of one cue together', () => {
    const text = parsed(HARBOUR_FILE.replace('{cue|said}', '{cue#1|said}, on Monday, {cue#1|flatly}'))
    expect(ledgerOf(text).find(({ source }) => source === 'council')?.verbs).toEqual(['said … flatly'])
  })

  it('names each verb once, in the order of the text', () => {
    const text = harbour()
    const again = text.segments.filter(({ id }) => id === 's05')
    const ledger = ledgerOf({ ...text, segments: [...text.segments, ...again] })
    expect(ledger.find(({ source }) => source === 'council')?.verbs).toEqual(['said'])
  })
})

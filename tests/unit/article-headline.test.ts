import { describe, expect, it } from 'vitest'
import { articleParts } from '../../src-renderer/features/reading/article-headline'

const lines = ['Mill closes', '  • It closed.', 'It opened.'].map((text, index) => ({ index, text }))

describe('an article on the page', () => {
  it('has its headline taken out of the text where it is the title', () => {
    const { headline, body } = articleParts('Mill closes', lines)
    expect(headline?.index).toBe(0)
    expect(body.map(line => line.index)).toEqual([1, 2])
  })

  it('keeps every paragraph in the text where the title is another', () => {
    const { headline, body } = articleParts('The mill', lines)
    expect(headline).toBeNull()
    expect(body).toEqual(lines)
  })

  it('of no paragraphs is empty', () => {
    expect(articleParts('The mill', [])).toEqual({ headline: null, body: [] })
  })
})

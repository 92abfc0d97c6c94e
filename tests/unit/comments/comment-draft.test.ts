import { expect, it } from 'vitest'
import { draftProblems, sendable } from '../../../src-renderer/features/class/comments/comment-draft'

it('names what is missing, by field', () => {
  expect(draftProblems({ author: ' ', words: '\n' })).toEqual({
    author: expect.stringContaining('Say who writes') as string,
    words: 'Write something first.',
  })
  expect(draftProblems({ author: 'Ms Hill', words: 'a'.repeat(2001) }).words).toContain(
    'at most 2000 characters; this one has 2001',
  )
  expect(draftProblems({ author: 'Ms Hill', words: ` ${'a'.repeat(2000)} ` })).toEqual({ author: null, words: null })
})

it('leaves out what no comment may hold, and keeps its lines', () => {
  expect(sendable({ author: ' Ms Hill ', words: ' One\tline.\r\nAnother.\u0007 ' })).toEqual({
    author: 'Ms Hill',
    words: 'One line.\nAnother.',
  })
})

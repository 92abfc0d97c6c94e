import { describe, expect, it } from 'vitest'
import { practiceWish } from '../../../src-renderer/features/practice/practice-wish'
import { practicePath } from '../../../src-renderer/features/reading/practice-path'

describe('what an address asks for', () => {
  it('is Sort on what is unseen, where it says no more', () => {
    expect(practiceWish('mill', {})).toEqual({ textId: 'mill', exercise: 'sort', from: 'unseen' })
  })

  it('is another exercise, or what was missed', () => {
    expect(practiceWish('mill', { exercise: 'mark', from: 'missed' })).toEqual({
      textId: 'mill',
      exercise: 'mark',
      from: 'missed',
    })
  })

  it('without a text is a session of today', () => {
    expect(practiceWish(null, { size: '20' })).toEqual({ textId: null, size: 20 })
  })

  it('is the test, whatever else the address says', () => {
    expect(practiceWish(null, { size: '20' }, true)).toEqual({ textId: null, test: true })
  })

  it.each(['0', '61', '-3', '2.5', 'many', ''])('takes a length of “%s” for none', size => {
    expect(practiceWish(null, { size })).toEqual({ textId: null, size: 12 })
  })

  it('takes an exercise that there is not for none', () => {
    expect(practiceWish('mill', { exercise: 'guess', from: 'afar' })).toMatchObject({
      exercise: 'sort',
      from: 'unseen',
    })
  })
})

describe('the address of practice', () => {
  it('names what is not usual', () => {
    expect(practicePath('mill')).toBe('/texts/mill/practice')
    expect(practicePath('mill', 'mark', 'missed')).toEqual({
      path: '/texts/mill/practice',
      query: { exercise: 'mark', from: 'missed' },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { pathSteps } from '../../src-renderer/features/reading/path-steps'
import { answeredSort } from '../fixtures/answered'

const { key, marks, note: told } = answeredSort().feedback
if (!told) throw new Error('The answer of the fixture has a note')
const note = told

describe('the path to a key', () => {
  it('stops at naming for an attribution', () => {
    const steps = pathSteps({
      key: { label: 'attribution', owner: null, voice: [] },
      note: { ...note, step: 'naming' },
      marks,
    })
    expect(steps).toEqual([{ step: 'naming', name: 'Naming', finding: 'they only say who says so.', decides: true }])
  })

  it('has one deciding step, the one of the note', () => {
    const steps = pathSteps({ key, note, marks })
    expect(steps.map(step => step.step)).toEqual(['naming', 'evidence', 'ownership'])
    expect(steps.filter(step => step.decides).map(step => step.step)).toEqual(['ownership'])
  })

  it('tells the swap where a word is loaded, and not where it does no harm', () => {
    const loaded = { kind: 'loaded', start: 0, end: 4, harmless: false } as const
    const stepsOf = (harmless: boolean) => pathSteps({ key, note, marks: [{ ...loaded, harmless }] })
    expect(stepsOf(false).map(step => step.step)).toContain('swap')
    expect(stepsOf(true).map(step => step.step)).not.toContain('swap')
  })
})

import { describe, expect, it } from 'vitest'
import { harmlessnessOf } from '../../../../src-main/domain/measure/balance/harmlessness'
import { madeUpText } from '../../../fixtures/made-up-texts'

describe('words of a skill', () => {
  it('do no harm where all marks of their kind are harmless, whatever else is marked', () => {
    const text = madeUpText({
      body: [
        '{s1 fact|The {loaded harmless|crisis} centre is {hedge|perhaps} open.}',
        '{s2 fact|The {loaded harmless|regime} of tablets was a {loaded|farce}.}',
        '{s3 fact|The {loaded|farce} goes on.}',
        '{s4 fact|The {loaded harmless|attack} of the dog was seen.}',
      ].join('\n'),
      // s4 does not train the skill, so it is not counted.
      skills: { s1: ['loaded-word', 'hedge'], s2: ['loaded-word'], s3: ['loaded-word'] },
    })
    expect(harmlessnessOf(text, 'loaded-word')).toEqual({ harmless: 1, others: 2 })
    expect(harmlessnessOf(text, 'hedge')).toEqual({ harmless: 0, others: 1 })
    expect(harmlessnessOf(text, 'booster')).toEqual({ harmless: 0, others: 0 })
  })

  it('are no harmless ones where a segment has none', () => {
    const text = madeUpText({ body: '{s1 fact|It is open.}', skills: { s1: ['hedge'] } })
    expect(harmlessnessOf(text, 'hedge')).toEqual({ harmless: 0, others: 1 })
  })
})

describe('an unnamed source', () => {
  const skills = { s1: ['unnamed-source'], s2: ['unnamed-source'] } as const
  const counted = (body: string) => harmlessnessOf(madeUpText({ body, skills }), 'unnamed-source')

  it('does no harm in what it says where its name’s place is marked so', () => {
    const said = '{s2 fact by=unnamed-a|that it rained.}'
    expect(counted(`{s1 attribution names=unnamed-a|{source harmless|Two passengers} say} ${said}`)).toEqual({
      ...{ harmless: 2, others: 0 },
    })
    expect(counted(`{s1 attribution names=unnamed-a|{source|Insiders} say} ${said}`)).toEqual({
      harmless: 0,
      others: 2,
    })
  })

  it('is one among those of its attribution, and one mark covers one', () => {
    const both = (marks: string) =>
      `{s1 attribution names=unnamed-a,anna|${marks} say} {s2 fact by=unnamed-a|it rained.}`
    expect(counted(both('{source harmless|Two passengers} and {source|Anna}')).harmless).toBe(2)
    const two =
      '{s1 attribution names=unnamed-a,many-b|{source harmless|A man} and {source|critics} say} {s2 fact by=unnamed-a|so.}'
    expect(counted(two).harmless).toBe(0)
  })

  it('does harm where it is introduced without a word, or once so and once not', () => {
    expect(counted('{s1 fact by=unnamed-a|It {cue hedge|allegedly} rained.}')).toEqual({ harmless: 0, others: 1 })
    const twice = '{s1 attribution names=unnamed-a|{source harmless|A man} said} {s2 fact by=unnamed-a|it rained.}\n'
    expect(
      counted(`${twice}{s3 attribution names=unnamed-a|{source|The man} said} {s4 fact by=unnamed-a|so.}`),
    ).toEqual({
      ...{ harmless: 0, others: 2 },
    })
  })
})

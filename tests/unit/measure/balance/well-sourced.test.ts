import { describe, expect, it } from 'vitest'
import type { Genre } from '../../../../src-main/domain/labelling/kinds-of-text'
import { sourcingOf } from '../../../../src-main/domain/measure/balance/well-sourced'
import { madeUpText } from '../../../fixtures/made-up-texts'

/** So many claims, each a line of its own. */
const lines = (many: number, header: string) =>
  Array.from({ length: many }, (_, at) => `{${header.replace(' ', `${at} `)}|It is so.}`).join('\n')
const sourcing = (genre: Genre, ...parts: string[]) => sourcingOf(madeUpText({ genre, body: parts.join('\n') }))

describe('well-sourced reporting', () => {
  const anna = lines(9, 'a fact by=anna')

  it('keeps its judgements to itself: at most a tenth', () => {
    const tenth = sourcing('news report', anna, lines(1, 'o opinion'))
    expect(tenth).toMatchObject({ isWellSourced: true, ownJudgements: { asked: 10, right: 1 } })
    expect(sourcing('news report', anna, lines(2, 'o opinion')).isWellSourced).toBe(false)
  })

  it('says who speaks: nine in ten at least', () => {
    const kept = sourcing('news report', anna, lines(1, 'u fact by=unnamed-a'))
    expect(kept).toMatchObject({ isWellSourced: true, answerable: { asked: 10, right: 9 } })
    expect(sourcing('news report', anna, lines(2, 'u fact by=unnamed-a')).isWellSourced).toBe(false)
  })

  it('has a name anywhere in the chain, or one who needs none', () => {
    expect(sourcing('news report', lines(3, 'u fact by=anna>unnamed-a')).isWellSourced).toBe(true)
    const passers =
      '{p attribution names=unnamed-a|{source harmless|Two passengers} say} {q fact by=unnamed-a|it rained.}'
    expect(sourcing('news report', passers).isWellSourced).toBe(true)
  })

  it('reports: neither an editorial, nor a press release, nor what has no source', () => {
    expect(sourcing('editorial', anna).isWellSourced).toBe(false)
    expect(sourcing('press release printed as news', anna).isWellSourced).toBe(false)
    expect(sourcing('live blog', lines(9, 'a fact')).isWellSourced).toBe(false)
  })
})

import { isBroken, type Bound } from '../../domain/measure/bound'
import {
  guesserTitle,
  type GuesserReport,
  type SegmentId,
  type TextGuesses,
} from '../../domain/measure/shortcuts/guesser'
import type { Shortcuts } from '../../domain/measure/shortcuts/shortcuts'
import type { Test } from '../../domain/measure/shortcuts/test-item'
import { boundLines } from './bound-words'
import { percent, rateWords } from './share-words'

const SIDES: Readonly<Record<Test, { readonly signal: string; readonly noise: string }>> = {
  evidence: { signal: 'fact', noise: 'opinion' },
  ownership: { signal: 'article', noise: 'source' },
}
const SEGMENTS_SHOWN = 12

/** What `winnow shortcuts` prints for a person: every guesser, and of a broken bound what gives the key away. */
export function shortcutsWords({ guessers, cues, bounds }: Shortcuts): string {
  const broken = new Set(bounds.filter(isBroken).map(({ what }: Bound) => what))
  const each = guessers.map(report => {
    const title = guesserTitle(report)
    return `${title}: ${accuracyWords(report)}\n${broken.has(title) ? details(report) : ''}`
  })
  const beside = `in sentences with a cue, the article’s own: ${rateWords(cues.ownBesideCue)}\n`
  const without = `of sources, with their cue in another sentence: ${rateWords(cues.sourcedWithoutCue)}\n`
  return `${each.join('')}${beside}${without}\n${boundLines(bounds)}`
}

export function accuracyWords({ accuracy, interval, cue, test }: GuesserReport): string {
  if (accuracy === null || interval === null) return 'nothing to weigh'
  const range = `${percent(accuracy)} (${percent(interval.low)} to ${percent(interval.high)})`
  if (!cue) return range
  const says = SIDES[test][cue.saysSignal ? 'signal' : 'noise']
  return `${range}, ${cue.fromWords === null ? 'the cue' : `${cue.fromWords} words or more`} taken for ${says}`
}

function details(report: GuesserReport): string {
  const { tellingWords, tellingSegments, texts, test } = report
  const words = tellingWords.map(({ word, saysSignal, gave, segments }) => {
    return `    “${word}” says ${SIDES[test][saysSignal ? 'signal' : 'noise']} (${gave.toFixed(1)}): ${places(segments)}\n`
  })
  return [
    ...texts.map(text => `    ${text.text}: ${textWords(text, test)}\n`),
    ...words,
    `    given away: ${places(tellingSegments.slice(0, cutOf(report)))}\n`,
  ].join('')
}

/** Segments by their texts. */
function places(segments: readonly SegmentId[]): string {
  const byText = Object.entries(Object.groupBy(segments, ({ text }) => text))
  return byText.map(([text, own = []]) => `${text} ${own.map(({ segment }) => segment).join(' ')}`).join('; ')
}

/** A bag of words has its segments by their odds; of a single cue each is as telling as the next. */
const cutOf = ({ guesser }: GuesserReport) => (guesser === 'bag of words' ? SEGMENTS_SHOWN : Infinity)

function textWords({ accuracy, sides }: TextGuesses, test: Test): string {
  const { signal, noise } = SIDES[test]
  const right = `${signal} ${rateWords(sides.signal)}, ${noise} ${rateWords(sides.noise)} called so`
  return accuracy === null ? right : `${percent(accuracy)}; ${right}`
}

import { rateOf } from './rate'
import { evidenceItem, ownershipItem, type TestedAnswer, type TestItem } from './trend'
import { rateWithin, type RateWithin } from './wilson'

// Each with its 95 % Wilson interval; 0 of 0 lies anywhere from 0 to 1.

/**
 * Cynicism: facts called opinion, of all facts that were called fact or opinion. What was called an attribution is no
 * item of the evidence test and counts in neither number. `right` is here how many were called opinion: low is good.
 */
export const cynicism = (answers: Iterable<TestedAnswer>): RateWithin =>
  named(answers, answer => missed(evidenceItem(answer), true))

/** Credulity: opinions called fact, of all opinions that were called fact or opinion; low is good. */
export const credulity = (answers: Iterable<TestedAnswer>): RateWithin =>
  named(answers, answer => missed(evidenceItem(answer), false))

/**
 * Source-blindness: a source's claims taken for the article's own, of all of a source's claims whose owner was asked;
 * low is good. The owner is asked of what was called fact or opinion, whether or not that was right.
 */
export const sourceBlindness = (answers: Iterable<TestedAnswer>): RateWithin =>
  named(answers, answer => missed(ownershipItem(answer), false))

/** Attribution words recognised: attributions called attribution, of all attributions; high is good. */
export const attributionRecognised = (answers: Iterable<TestedAnswer>): RateWithin =>
  named(answers, ({ keyLabel, givenLabel }) => (keyLabel === 'attribution' ? givenLabel === 'attribution' : null))

const named = (answers: Iterable<TestedAnswer>, isCounted: (answer: TestedAnswer) => boolean | null) =>
  rateWithin(rateOf(answers, isCounted))

/** Whether an item of the side was taken for the other one; `null` of items of the other side. */
const missed = (item: TestItem | null, isSignal: boolean) =>
  item?.isSignal === isSignal ? item.calledSignal !== isSignal : null

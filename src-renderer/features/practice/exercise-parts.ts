import type { Component } from 'vue'
import type { Given } from '@contract/exercises'
import type { AnswerOf, FeedbackOf, Item, ItemOf } from '@contract/practice'
import type { Span } from '@domain/text/sentences'
import type { Note } from '../reading/note'

export type Exercise = Item['exercise']
export type GivenOf<E extends Exercise> = Extract<Given, { exercise: E }>

/** Looked up, not computed from `E`: so TypeScript sees that one exercise's types fit where any exercise is meant. */
type TypesOf = {
  readonly [E in Exercise]: { item: ItemOf<E>; given: GivenOf<E>; answer: AnswerOf<E>; feedback: FeedbackOf<E> }
}

/** An answer with its question and what was told on it. */
export interface AnsweredOf<E extends Exercise> {
  readonly item: TypesOf[E]['item']
  readonly answer: TypesOf[E]['answer']
  readonly feedback: TypesOf[E]['feedback']
}

export type Tone = 'right' | 'half' | 'again' | 'open'

/** What came of an answer. Colour alone says nothing, so the words say all of it. */
export interface Verdict {
  readonly tone: Tone
  /** The first sentence of the feedback: `Right.`, `7 of the key’s 9 marks on words found.` */
  readonly head: string
  /** The key in a sentence or two; empty where a picture shows it. */
  readonly key: string
  /** In a word or a few, for lists: `Right`, `Label right, owner not`. */
  readonly short: string
}

/** Three lines and the keys: how an exercise works, for whoever meets it for the first time. */
export interface HowTo {
  /** Of the button that opens it: `How to mark`. */
  readonly name: string
  readonly lines: readonly [string, string, string]
  /** Its own keys; how sure, Enter and `?` are the same everywhere and are not repeated. */
  readonly keys: readonly { readonly keys: string; readonly name: string }[]
}

/**
 * What the practice pages must be given of an exercise; each folder here has one, and `every-exercise.ts` lists them.
 * `Draft` is an answer in the making: a plain JSON object that is never changed but replaced, at each committed action.
 * Methods, not properties, so that the parts of one exercise fit where any exercise is meant.
 */
export interface ExerciseParts<E extends Exercise, Draft = unknown> {
  readonly exercise: E
  readonly howTo: HowTo
  /**
   * Where the answer is made, in the panel: props `FieldProps<E>`, `v-model:draft`, and `check` emitted where Enter is
   * the field's own. It registers its keys with `useShortcuts` for as long as nothing is told, and is disabled after.
   */
  readonly field: Component
  /** The exercise's own part of the feedback, under the verdict; props `AnsweredOf<E>` and `paragraph`. */
  readonly told: Component | null
  /**
   * The step of the path that its told part explains, with the words that decide it. Then the segment's own note, which
   * explains what Sort asks, is told on demand. `null` where the note is the reason.
   */
  ownStep(note: Note | null): Note['step'] | null
  /** What only this exercise has to say under “More about this”: `dt` and `dd` for its list; props as of `told`. */
  readonly more: Component | null

  /** What is asked about, in the item's paragraph: the article shows it marked and keeps it in sight. */
  asked(item: TypesOf[E]['item']): Span
  emptyDraft(item: TypesOf[E]['item']): Draft
  /** What is still to be said, as parts of “Still to say: …”: `what these words are`. Confidence is not its business. */
  missing(draft: Draft, item: TypesOf[E]['item']): readonly string[]
  /** The answer, or `null` while a part is missing. */
  givenOf(draft: Draft, item: TypesOf[E]['item']): TypesOf[E]['given'] | null
  /** The draft that an answer was made from, to show it again. */
  toDraft(given: TypesOf[E]['given'], item: TypesOf[E]['item']): Draft
  /** A kept draft, whatever was read back; `null` where it does not parse or does not fit the item. */
  restore(kept: unknown, item: TypesOf[E]['item']): Draft | null

  /** After “Question 3 of 12.”: what is asked, and of which words. `sentence` is the one they stand in. */
  spokenQuestion(item: TypesOf[E]['item'], sentence: string): string
  verdict(answered: AnsweredOf<E>): Verdict
  /** What the picture of the told part shows, in words, said after the verdict; empty where the verdict says it all. */
  spokenTold(answered: AnsweredOf<E>, paragraph: string): string
  /** What was answered, in a few words without a stop, for lists and “You said”: `Opinion, a source`. */
  givenWords(given: TypesOf[E]['given'], item: TypesOf[E]['item']): string
  /** The key in as few words, for lists; empty where a few words cannot say it. */
  keyWords(answered: AnsweredOf<E>): string
}

export interface FieldProps<E extends Exercise> {
  readonly item: TypesOf[E]['item']
  /** The text of the item's paragraph; offsets of the item are within it. */
  readonly paragraph: string
  /** Set once the answer is told; then the field only shows what was answered. */
  readonly told: TypesOf[E]['feedback'] | null
}

export interface ToldProps<E extends Exercise> extends AnsweredOf<E> {
  /** The text of the item's paragraph; offsets and tokens of the item are within it. */
  readonly paragraph: string
}

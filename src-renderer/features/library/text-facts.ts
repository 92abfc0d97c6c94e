import type { TextSummary } from '@contract/library'
import { countWords } from '@ui/figures'
import { asSentence, capital } from '../reading/text-words'

type Level = TextSummary['level']

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  1: 'the easiest',
  2: 'easy',
  3: 'middling',
  4: 'hard',
  5: 'the hardest',
}
/** From here on Sort also asks which of the sources answers. */
const ASKS_WHICH_FROM = 3

/** What a level means for whoever works on the text. */
export function levelWords(level: Level): string {
  const asks =
    level >= ASKS_WHICH_FROM ? 'Sort also asks which source answers' : 'Sort asks whether a source answers, not which'
  return `Level ${level} of 5, ${LEVEL_WORDS[level]}. ${asks}.`
}

export interface TextFact {
  readonly name: string
  readonly words: string
}

/** The note on a text, line by line; what a draft leaves open has no line. */
export function textFacts(text: TextSummary, codebook: string): TextFact[] {
  const { genre, topic, place, level, words, minutes, scored, origin, licence } = text
  const facts = [
    { name: 'Genre', words: capital(genre) },
    { name: 'Topic', words: topic === null ? '' : capital(topic) },
    { name: 'Place', words: place ?? '' },
    { name: 'Level', words: levelWords(level) },
    {
      name: 'Length',
      words: `${countWords(words, 'word')}, about ${countWords(minutes, 'minute')} to read closely; ${countWords(scored, 'segment')} to sort.`,
    },
    { name: 'Origin', words: asSentence(origin) },
    { name: 'Licence', words: asSentence(licence) },
    { name: 'Labelled by', words: `The codebook, version ${codebook}.` },
  ]
  return facts.filter(fact => fact.words !== '')
}

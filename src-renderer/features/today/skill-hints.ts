import type { Skill } from '@domain/labelling/codebook'

/** What to look for, in a few words that stay on a line, for whoever has forgotten what a skill is called. */
export const SKILL_HINTS: Readonly<Record<Skill, string>> = {
  'own-voice-fact': 'what the article itself reports',
  'direct-quote': 'quoted words, and who answers for them',
  'indirect-speech': '“she said that …”: the claim after it is hers',
  'according-to': 'a claim handed over without a verb of saying',
  'unnamed-source': '“officials”, “insiders”: somebody, but who?',
  'nested-attribution': 'A says that B says it',
  'lapsed-attribution': 'nobody is named any more: whose claim is it?',
  'turn-carryover': 'one speaker answers, until the next turn',
  hedge: '“reportedly”, “about”: words that commit less',
  booster: '“clearly”, “of course”: sure without evidence',
  'loaded-word': 'a word that judges while it seems to report',
  'scare-quote': 'quotation marks that keep their distance',
  'motive-reading': 'what somebody is said to have wanted or felt',
  prediction: 'what will be, would be or should be',
  'rhetorical-question': 'a question that answers itself',
  generalisation: '“everyone”, “always”: beyond the evidence',
  presupposition: 'what a sentence takes for granted',
  'speech-act-as-news': 'an announcement that is itself the event',
  'attributed-opinion': 'a judgement that the article passes on',
}

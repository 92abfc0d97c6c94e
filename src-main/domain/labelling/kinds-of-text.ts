/** What sort of journalism a study text is, in the words in which it is shown. */
export const GENRES = [
  'news report',
  'council report',
  'science news',
  'court report',
  'interview',
  'editorial',
  'press release printed as news',
  'live blog',
  'news and opinion piece with interviews',
] as const
export type Genre = (typeof GENRES)[number]

/** What a study text is about, as a newspaper's desks divide it. */
export const TOPICS = [
  'transport',
  'housing',
  'health',
  'science',
  'environment',
  'weather',
  'education',
  'economy',
  'crime and courts',
  'politics',
  'world affairs',
  'culture',
  'sport',
] as const
export type Topic = (typeof TOPICS)[number]

/**
 * The political side that a judgement takes, by the categories of the Manifesto Project's right-left scale
 * (M. Laver and I. Budge 1992, "Party Policy and Government Coalitions"): left for more welfare, regulation, public
 * ownership, labour's interests, disarmament; right for free enterprise, lower taxes, law and order, tradition, the
 * military. Most judgements take none.
 */
export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

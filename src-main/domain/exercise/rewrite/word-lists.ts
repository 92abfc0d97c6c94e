/**
 * The few words that the rules of Rewrite look at. Each list is short on purpose: a word that is not in it is not
 * judged at all, and the answer is then “I can’t tell”.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Surely hand over what follows or goes before. */
export const SAYING = words('said says')

/** Surely hand over with "that" or at the end; before a bare noun they report an event (codebook, section 5). */
export const TELLING = words(
  `acknowledged acknowledges added adds admits admitted alleged alleges announced announces argued argues claimed claims
  conceded confirmed confirms declared declares explained explains insisted insists maintains noted notes reported
  reports revealed reveals say stated states testified told tells warned warns writes wrote`,
)

/** Hand the claim to whoever alleges it, with nobody named. */
export const HEARSAY = words('allegedly reportedly purportedly')

export const NEGATIONS = words('not no never none nobody nothing neither nor without hardly')

/** Urge, forecast or suppose where they govern the sentence. */
export const MODALS = words('should ought must will would could might shall')

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb apr jun jul aug sept oct nov dec',
)

/** "One" is left out: "one of the worst" counts nothing. */
export const NUMBER_WORDS = words(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens',
)

/** Reach beyond what anyone could count. */
export const GENERALISING = words('all always any anybody anyone everybody everyone everything never nobody nothing')

/** Tell of what goes on in somebody (codebook, section 5): of others it is an opinion. */
export const MINDS = words(
  `believe believed believes desire desired desires dream dreamed fear feared fears feel feels felt hate hated hates hope
  hoped hopes intend intended intends knew know knows liked longed longs love loved loves mean meant
  planned regret regretted suspect suspected suspects think thinks thought want wanted wants wish wished
  wishes worried worry yearned`,
)

/** End in -ly and yet do not judge. */
export const PLAIN_LY = words(
  'assembly daily early family fully hourly italy july monthly mostly nearly only partly recently reply supply weekly yearly',
)

/** Acts and events that leave a record, in forms that are no nouns. */
export const RECORDED = words(
  'voted signed resigned published opened closed stopped bought sold paid met arrived left began ended filed sued arrested elected appointed ordered banned built cost died born won lost moved sent received printed broadcast recorded counted',
)

/** Judge wherever they are a sentence’s predicate; strong words only. */
export const JUDGING = words(
  `absurd appalling atrocious awful bad beautiful best better blunder brave brilliant clever cowardly disaster disastrous
  disgrace disgraceful dreadful excellent failure fair farce fiasco fine folly foolish good great hopeless horrible
  hypocritical illogical important inept insane insult irresponsible joke ludicrous mad madness magnificent mess
  mistake nonsense outrage outrageous pathetic pitiful pointless reckless ridiculous sad scandal scandalous sensible
  shame shameful shameless shocking silly splendid stupid terrible tragedy triumph ugly unacceptable unfair unwise
  useless waste wasteful wicked wise wonderful worse worst worthless wrong`,
)

/** Between "was" and the word that judges. */
export const DEGREES = words(
  'a an the very too so quite far rather really truly simply utterly completely absolutely just nothing but most more all',
)

/** Say nothing of the matter: left out when it is asked whether a claim was kept. */
export const EMPTY_WORDS = words(
  `a about after again all also am an and any are as at be because been before being but by can did do does doing for from
  further had has have having he her here hers him his how i if in into is it its itself just me more most my of off on
  once only or other our out over own same she so some such than that the their them then there these they this those
  through to too under until up very was we were what when where which while who whom why with would will you your`,
)

export const FORMS_OF_BE = words('is was are were be been being')

/** Stand for what was named before. */
export const PRONOUNS = words('he she it they we you i this that these those all')

/** Begin another clause. */
export const JOINING = words('and but or nor so yet because since while when where which who that though although if')

/** What a count may be a measure of: "nine days late". */
export const MEASURED = words('late early later earlier long ago old high wide deep heavy more less fewer')

export const PASSED_ON = words('said reported alleged claimed')

/** Whoever speaks for themselves hands nothing over. */
export const ONESELF = words('i we')

import * as v from 'valibot'

export const NAME_LENGTH = 40

/** What a learner may be called here and in a file that comes from elsewhere. */
export const profileName = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.trim(),
  // One would break a list of names, the other turn around what is written after it.
  v.check(
    name => !/[\p{Control}\p{Bidi_Control}\u2028\u2029]/u.test(name),
    'A name cannot hold line breaks, tabs or invisible control characters.',
  ),
  v.minLength(1, 'A name needs at least one character.'),
  v.maxLength(NAME_LENGTH, `A name has at most ${NAME_LENGTH} characters.`),
)
